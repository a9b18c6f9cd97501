package org.yunhe.report.project;

import org.yunhe.report.lexicon.CharSet;

/** A remark in brackets behind a name: 柳河高速（青石段）. */
final class Remark {
  /** The longest remark, brackets included. */
  private static final int LONGEST = 30;

  private static final CharSet OPENING = CharSet.of("（(");
  private static final CharSet CLOSING = CharSet.of("）)");

  private Remark() {}

  /** Where a name ends before its remark; its end if it has none or is nothing else. */
  static int before(String text, int from, int to) {
    if (to - from < 3 || !CLOSING.has(text.charAt(to - 1))) {
      return to;
    }
    for (int i = to - 2; i > from && i > to - LONGEST; i--) {
      if (OPENING.has(text.charAt(i))) {
        return i;
      }
    }
    return to;
  }
}
