package org.yunhe.report.clean;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * Traditional to simplified characters, one by one. A character that GB 2312 knows is simplified
 * already and stays as it is (乾 in 乾安, 著 in 著名), but for the few that are both.
 */
final class ScriptFolding {
  private static final char[] TABLE = table();

  private ScriptFolding() {}

  static char fold(char c) {
    return c < '\u3400' ? c : TABLE[c - '\u3400'];
  }

  private static char[] table() {
    Transliterator transliterator = Transliterator.getInstance("Traditional-Simplified");
    CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
    char[] table = new char[0x10000 - 0x3400];
    for (int i = 0; i < table.length; i++) {
      char c = (char) (i + 0x3400);
      table[i] = c;
      boolean ideograph = c < '\uA000' || (c >= '\uF900' && c < '\uFB00');
      if (ideograph && (c == '於' || c == '後' || !simplified.canEncode(c))) {
        String folded = transliterator.transliterate(String.valueOf(c));
        if (folded.length() == 1) {
          table[i] = folded.charAt(0);
        }
      }
    }
    return table;
  }
}
