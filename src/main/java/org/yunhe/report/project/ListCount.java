package org.yunhe.report.project;

/** Finds the count that closes a list as 等 does: A、B两座大桥. */
final class ListCount {
  private static final String NUMERALS = "0123456789两二三四五六七八九十";
  private static final String CLASSIFIERS = "个条座所处家项段栋宗";
  private static final String JOINERS = "、和及与";

  private ListCount() {}

  /** Where the count starts; -1 if the range ends with none, or names one thing alone. */
  static int closing(String text, Span range, Nesting nesting) {
    for (int i = range.end() - 2; i > range.start() + 1; i--) {
      boolean counts =
          !nesting.inside(i)
              && CLASSIFIERS.indexOf(text.charAt(i)) >= 0
              && NUMERALS.indexOf(text.charAt(i - 1)) >= 0;
      if (counts) {
        int start = i - 1;
        while (start > range.start() && NUMERALS.indexOf(text.charAt(start - 1)) >= 0) {
          start--;
        }
        int joiner = lastJoiner(text, range.start(), start);
        return joiner > range.start() && start - joiner > 2 ? start : -1;
      }
    }
    return -1;
  }

  private static int lastJoiner(String text, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (JOINERS.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
