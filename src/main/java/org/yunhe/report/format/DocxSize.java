package org.yunhe.report.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a Word document unpacks to. Declared sizes can lie, so the bytes are counted. */
final class DocxSize {
  private final ReportLimits limits;
  private long xml;
  private long all;

  private DocxSize(ReportLimits limits) {
    this.limits = limits;
  }

  /**
   * Unpacks a document up to its limits, holding nothing.
   *
   * @throws TooLarge if there is more
   * @throws IOException if it is damaged
   */
  static void check(byte[] document, ReportLimits limits) throws IOException {
    DocxSize size = new DocxSize(limits);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        size.count(zip, part.getName().toLowerCase(Locale.ROOT).endsWith(".xml"));
      }
    }
  }

  private void count(InputStream part, boolean isXml) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int n = part.read(buffer); n >= 0; n = part.read(buffer)) {
      all += n;
      xml += isXml ? n : 0;
      if (xml > limits.textBytes()) {
        throw new TooLarge(limits.textBytes());
      }
      if (all > limits.fileBytes()) {
        throw new TooLarge(limits.fileBytes());
      }
    }
  }
}
