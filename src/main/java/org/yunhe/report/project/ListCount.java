package org.yunhe.report.project;

import org.yunhe.report.lexicon.Ascii;
import org.yunhe.report.lexicon.CharSet;
import org.yunhe.report.number.ChineseNumerals;

/** Finds the count that closes a list as 等 does: A、B两座大桥. */
final class ListCount {
  private static final CharSet NUMERALS = CharSet.of("0123456789两二三四五六七八九十");
  private static final CharSet CLASSIFIERS = CharSet.of("个条座所处家项段栋宗");
  private static final CharSet JOINERS = CharSet.of("、和及与");

  private ListCount() {}

  /** Where the count starts; -1 if the range ends with none, or names one thing alone. */
  static int closing(String text, Span range, Nesting nesting) {
    for (int i = range.end() - 2; i > range.start() + 1; i--) {
      boolean counts =
          CLASSIFIERS.has(text.charAt(i)) && NUMERALS.has(text.charAt(i - 1)) && !nesting.inside(i);
      if (counts) {
        int start = i - 1;
        while (start > range.start() && NUMERALS.has(text.charAt(start - 1))) {
          start--;
        }
        int joiner = lastJoiner(text, range.start(), start);
        return joiner > range.start() && start - joiner > 2 ? start : -1;
      }
    }
    return -1;
  }

  /** The count that starts at a place, as far as one numeral tells; 0 if it is larger. */
  static int valueAt(String text, int start) {
    boolean one = !NUMERALS.has(text.charAt(start + 1));
    char c = text.charAt(start);
    int value = Ascii.isDigit(c) ? c - '0' : ChineseNumerals.digit(c);
    return one ? Math.max(0, value) : 0;
  }

  private static int lastJoiner(String text, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (JOINERS.has(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
