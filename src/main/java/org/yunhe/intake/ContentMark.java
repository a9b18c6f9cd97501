package org.yunhe.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yunhe.staged.SourceKind;

/** Tells by its bytes what a file of Office or a PDF is: people give files names of other kinds. */
final class ContentMark {
  private ContentMark() {}

  /** What content is read as whatever its name; empty if its bytes do not tell. */
  static Optional<SourceKind> kind(byte[] content) {
    if (begins(content, '%', 'P', 'D', 'F', '-')) {
      return Optional.of(SourceKind.REPORT);
    }
    if (begins(content, 'P', 'K', 3, 4)) {
      return zipped(content);
    }
    return begins(content, 0xD0, 0xCF, 0x11, 0xE0) ? compound(content) : Optional.empty();
  }

  static boolean begins(byte[] content, int... mark) {
    if (content.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((content[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The files of Office since 2007, which are zips; a damaged one is left to its reader. */
  private static Optional<SourceKind> zipped(byte[] content) {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
      if (zip.getEntry("word/document.xml") != null) {
        return Optional.of(SourceKind.REPORT);
      }
      return zip.getEntry("xl/workbook.xml") != null
          ? Optional.of(SourceKind.TABLE)
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The files of Office up to 2003; what has a password does not tell. */
  private static Optional<SourceKind> compound(byte[] content) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
        return Optional.of(SourceKind.TABLE);
      }
      return root.hasEntryCaseInsensitive("WordDocument")
          ? Optional.of(SourceKind.REPORT)
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // the library throws many kinds for a broken file
    }
  }
}
