package org.yunhe.report.clean;

import org.yunhe.report.lexicon.Ascii;

/**
 * Half-width marks in Chinese text become the full-width ones, so that later passes know one form:
 * {@code 增长5%,} and {@code 增长5%，} read alike. Marks inside numbers ({@code 1,234.5}, {@code
 * 19.1:28.3}) and inside Latin text stay.
 */
final class PunctuationFolding {
  /** Marks of half width are below. */
  private static final char HALF_WIDTH = '\u0080';

  private PunctuationFolding() {}

  /** Folds the marks of a draft in place; what it looks at around a mark are digits, which stay. */
  static void fold(Draft draft) {
    for (int i = 0; i < draft.length(); i++) {
      if (draft.charAt(i) < HALF_WIDTH) {
        draft.replace(i, folded(draft, i));
      }
    }
  }

  private static char folded(Draft in, int i) {
    char c = in.charAt(i);
    return switch (c) {
      case ',' -> thousands(in, i) ? c : '，';
      case ';' -> '；';
      case '!' -> '！';
      case '?' -> '？';
      case '(' -> '（';
      case ')' -> '）';
      case ':' -> digit(in, i - 1) && digit(in, i + 1) ? c : '：';
      default -> c;
    };
  }

  private static boolean thousands(Draft in, int i) {
    return digit(in, i - 1)
        && digit(in, i + 1)
        && digit(in, i + 2)
        && digit(in, i + 3)
        && !digit(in, i + 4);
  }

  private static boolean digit(Draft in, int i) {
    return i >= 0 && i < in.length() && Ascii.isDigit(in.charAt(i));
  }
}
