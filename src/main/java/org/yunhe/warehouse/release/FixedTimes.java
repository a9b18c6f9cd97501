package org.yunhe.warehouse.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies a zip file without the clock: the same contents give the same bytes. */
final class FixedTimes {
  /** A moment that zip files hold without a time zone, as they do from 1980 to 2099. */
  private static final LocalDateTime START = LocalDateTime.of(2000, 1, 1, 0, 0);

  private FixedTimes() {}

  static void copy(Path zip, Path to) throws IOException {
    try (ZipFile in = new ZipFile(zip.toFile());
        OutputStream file = Files.newOutputStream(to);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (ZipEntry entry :
          Collections.list(in.entries()).stream()
              .map(ZipEntry.class::cast)
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(START);
        out.putNextEntry(copy);
        try (InputStream content = in.getInputStream(entry)) {
          content.transferTo(out);
        }
        out.closeEntry();
      }
    }
  }
}
