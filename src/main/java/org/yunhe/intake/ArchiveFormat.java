package org.yunhe.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The archives that intake unpacks, known by name. */
enum ArchiveFormat {
  ZIP(".zip", ".zip"),
  TAR(".tar", ".tar"),
  TAR_GZ(".tar.gz", ".tgz"),
  SEVEN_Z(".7z", ".7z"),
  GZ(".gz", ".gz");

  private final String ending;
  private final String shortEnding;

  ArchiveFormat(String ending, String shortEnding) {
    this.ending = ending;
    this.shortEnding = shortEnding;
  }

  /** The format that a file name stands for. */
  static Optional<ArchiveFormat> ofName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(format -> name.endsWith(format.ending) || name.endsWith(format.shortEnding))
        .findFirst();
  }

  /**
   * The format that an archive has, whatever its name: people rename a .7z to .zip, since some
   * programs ask for that.
   *
   * @throws IntakeException if it is of a format that is not unpacked here
   */
  ArchiveFormat orAsItBegins(byte[] content) throws IntakeException {
    if (ContentMark.begins(content, 'R', 'a', 'r', '!')) {
      throw new IntakeException("is a RAR archive", "pack its files as .zip or .7z");
    }
    for (ArchiveFormat format : List.of(ZIP, SEVEN_Z)) {
      if (format.begins(content)) {
        return format;
      }
    }
    if (!begins(content)) {
      throw new IntakeException(
          content.length == 0 ? "is empty" : "is no " + shortEnding + " archive",
          "ask for it again");
    }
    return this;
  }

  private boolean begins(byte[] content) {
    return switch (this) {
      case ZIP -> ContentMark.begins(content, 'P', 'K');
      case SEVEN_Z -> ContentMark.begins(content, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C);
      case GZ, TAR_GZ -> ContentMark.begins(content, 0x1F, 0x8B);
      case TAR -> content.length > 0; // has no mark of its own
    };
  }

  /** The name of what a .gz holds. */
  static String withoutGz(String fileName) {
    return fileName.substring(0, fileName.length() - GZ.ending.length());
  }
}
