package org.yunhe.intake;

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

  /** The name of what a .gz holds. */
  static String withoutGz(String fileName) {
    return fileName.substring(0, fileName.length() - GZ.ending.length());
  }
}
