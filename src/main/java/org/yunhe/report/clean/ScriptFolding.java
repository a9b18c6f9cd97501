package org.yunhe.report.clean;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * Traditional to simplified characters, one by one. A character that GB 2312 knows is simplified
 * already and stays as it is (乾 in 乾安, 著 in 著名), but for the few that are both.
 */
final class ScriptFolding {
  private static final char FIRST = '\u3400';

  private final Transliterator transliterator =
      Transliterator.getInstance("Traditional-Simplified");
  private final CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();

  char fold(char c) {
    boolean ideograph = (c >= FIRST && c < '\uA000') || (c >= '\uF900' && c < '\uFB00');
    if (!ideograph || (c != '於' && c != '後' && simplified.canEncode(c))) {
      return c;
    }
    String folded = transliterator.transliterate(String.valueOf(c));
    return folded.length() == 1 ? folded.charAt(0) : c;
  }
}
