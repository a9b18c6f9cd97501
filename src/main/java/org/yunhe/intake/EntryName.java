package org.yunhe.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Names inside archives: strict UTF-8 first, whatever the archive's flag says, then GB18030, which
 * Chinese versions of Windows write.
 */
final class EntryName {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private EntryName() {}

  static String decode(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, GB18030);
    }
  }

  /** The last part of a path. */
  static String last(String path) {
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    return path.substring(slash + 1);
  }
}
