package org.yunhe.report.structure;

import org.yunhe.report.lexicon.Ascii;

/**
 * Weighs by its figures whether a sentence looks ahead: what is planned is round (增长6%, 200公里),
 * what was counted is not (18.43亿元, 1483米). Told sections have precise figures in 44 % of the
 * sentences that look back and in 9 % of those that look ahead, and what was rounded (近200公里, 30多项)
 * is named some 50 times as often by those that look back; the weights are lower than that would
 * make them, since the words of a sentence go with its figures.
 */
final class Figures {
  private static final int PRECISE = -3;
  private static final int ROUND = 2;
  private static final int ROUND_ELSEWHERE = 1;
  private static final int SIGNIFICANT = 3;

  private Figures() {}

  /**
   * Below 0 where a figure is given to three digits or more, or as what it was rounded to; 0 where
   * there is none.
   *
   * @param plans whether the text is of a kind that plans as much as it reports
   */
  static int weight(String text, int start, int end, boolean plans) {
    boolean any = false;
    int i = start;
    while (i < end) {
      if (!Ascii.isDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int from = i;
      while (i < end && (Ascii.isDigit(text.charAt(i)) || text.charAt(i) == '.')) {
        i++;
      }
      boolean date = i < end && "年月日号".indexOf(text.charAt(i)) >= 0;
      if (!date
          && (significant(text, from, i) >= SIGNIFICANT || isRounded(text, start, from, i, end))) {
        return PRECISE;
      }
      any |= !date;
    }
    return !any ? 0 : plans ? ROUND : ROUND_ELSEWHERE;
  }

  /** Whether the figure in a range is said to be a bit more or less: 近1.9万, 330多. */
  private static boolean isRounded(String text, int start, int from, int to, int end) {
    int after = to < end && "万亿千百".indexOf(text.charAt(to)) >= 0 ? to + 1 : to;
    return (from > start && text.charAt(from - 1) == '近')
        || (after < end && "多余".indexOf(text.charAt(after)) >= 0);
  }

  /** How many digits stand before the zeros at the end and behind those in front. */
  private static int significant(String text, int from, int to) {
    int digits = 0;
    int zeros = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '0') {
        zeros += digits > 0 ? 1 : 0;
      } else if (c != '.') {
        digits += zeros + 1;
        zeros = 0;
      }
    }
    return digits;
  }
}
