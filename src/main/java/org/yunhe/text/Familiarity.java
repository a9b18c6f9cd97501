package org.yunhe.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How much a decoded text looks like one that a bureau would write: characters of GB 2312, digits,
 * letters and the usual marks. A text decoded with a wrong charset is full of rare characters.
 */
final class Familiarity {
  private static final Charset GB2312 = Charset.forName("GB2312");

  private static final Charset BIG5 = Charset.forName("Big5");
  private static final int BIG5_FIRST = 0xA4;
  private static final int BIG5_LAST_FREQUENT = 0xC6;

  /** Enough to tell charsets apart; a table may be many megabytes long. */
  private static final int SAMPLE = 20_000;

  private Familiarity() {}

  /** The share of familiar characters among the first of a text, 0 to 1; 0 for binary content. */
  static double of(String text) {
    CharsetEncoder encoder = GB2312.newEncoder();
    int length = Math.min(text.length(), SAMPLE);
    int familiar = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (isControl(c)) {
        return 0;
      }
      if (c < 0x80 || (!Character.isSurrogate(c) && encoder.canEncode(c))) {
        familiar++;
      }
    }
    return length == 0 ? 1 : (double) familiar / length;
  }

  /** The share of familiar characters among those that are not ASCII; 1 if there are none. */
  static double ofNames(String text) {
    CharsetEncoder encoder = GB2312.newEncoder();
    return share(text, c -> !Character.isSurrogate((char) c) && encoder.canEncode((char) c));
  }

  /** The same of a text in traditional script, of which Big5 has the frequent characters first. */
  static double ofTraditionalNames(String text) {
    return share(text, c -> isFrequentInBig5(String.valueOf((char) c).getBytes(BIG5)));
  }

  private static double share(String text, IntPredicate familiar) {
    int[] names = text.chars().limit(SAMPLE).filter(c -> c >= 0x80).toArray();
    long known = IntStream.of(names).filter(familiar).count();
    return names.length == 0 ? 1 : (double) known / names.length;
  }

  private static boolean isFrequentInBig5(byte[] bytes) {
    int lead = bytes[0] & 0xFF;
    return bytes.length == 2 && lead >= BIG5_FIRST && lead <= BIG5_LAST_FREQUENT;
  }

  /** Characters that no text holds, but that binary files do. */
  static boolean isControl(char c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B && c != 0x1A)
        || c == 0xFFFE
        || c == 0xFFFF;
  }
}
