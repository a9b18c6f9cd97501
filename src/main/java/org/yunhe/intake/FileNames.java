package org.yunhe.intake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Names of files on disk as people wrote them. Java decodes a name by the locale: without one, as
 * cron starts programs, every Chinese character is lost, and so is a name that Windows wrote in
 * GBK. The bytes of the name are still in its URI.
 */
public final class FileNames {
  private FileNames() {}

  /** The last part of a path: strict UTF-8, or else GB18030, whatever the locale. */
  public static String of(Path file) {
    String path = file.toUri().getRawPath();
    String name = path.substring(path.lastIndexOf('/') + 1).replace("+", "%2B");
    byte[] raw =
        URLDecoder.decode(name, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
    return EntryName.utf8(raw).orElseGet(() -> EntryName.gb18030(raw));
  }
}
