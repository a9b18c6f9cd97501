package org.yunhe.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Names inside archives: strict UTF-8 first, whatever the archive's flag says, then GB18030, which
 * Chinese versions of Windows write. Some short names are valid in both (一 in GB18030 is һ in
 * UTF-8); a name whose UTF-8 reading holds only letters of other alphabets and whose GB18030
 * reading is Chinese throughout is taken as GB18030.
 */
final class EntryName {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int FIRST_CJK = 0x2E80;

  private EntryName() {}

  static String decode(byte[] raw) {
    String chinese = gb18030(raw);
    return utf8(raw).filter(name -> !isForeign(name) || !isChinese(chinese)).orElse(chinese);
  }

  /** The name, if its bytes are UTF-8 throughout. */
  static Optional<String> utf8(byte[] raw) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  static String gb18030(byte[] raw) {
    return new String(raw, GB18030);
  }

  private static boolean isForeign(String name) {
    return name.chars().anyMatch(c -> c > 0x7F) && name.chars().allMatch(c -> c < FIRST_CJK);
  }

  private static boolean isChinese(String name) {
    return name.chars()
        .filter(c -> c > 0x7F)
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  /** The last part of a path. */
  static String last(String path) {
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    return path.substring(slash + 1);
  }
}
