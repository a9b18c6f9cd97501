package org.yunhe.report.project;

/** A remark in brackets behind a name: 柳河高速（青石段）. */
final class Remark {
  /** The longest remark, brackets included. */
  private static final int LONGEST = 30;

  private Remark() {}

  /** Where a name ends before its remark; its end if it has none or is nothing else. */
  static int before(String text, int from, int to) {
    if (to - from < 3 || "）)".indexOf(text.charAt(to - 1)) < 0) {
      return to;
    }
    for (int i = to - 2; i > from && i > to - LONGEST; i--) {
      if ("（(".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return to;
  }
}
