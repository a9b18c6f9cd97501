package org.yunhe.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * How much a decoded text looks like one that a bureau would write: characters of GB 2312, digits,
 * letters and the usual marks. A text decoded with a wrong charset is full of rare characters.
 */
final class Familiarity {
  private static final Charset GB2312 = Charset.forName("GB2312");

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

  /** Characters that no text holds, but that binary files do. */
  static boolean isControl(char c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B && c != 0x1A)
        || c == 0xFFFE
        || c == 0xFFFF;
  }
}
