package org.yunhe.report.statement;

/** Finds the marks that set the clauses of a sentence off. */
final class Separators {
  /** There is no separator. */
  static final int NONE = -1;

  /** A bracket ends in the range: what stood before it goes on. */
  static final int CLOSED = -2;

  private static final String MARKS = "，；：。！？…】▲●■◆★\t\n";

  private Separators() {}

  /**
   * Where the last separator of a range stands, brackets skipped; or {@link #NONE}, {@link
   * #CLOSED}.
   */
  static int last(String text, int from, int to) {
    int depth = 0;
    for (int i = to - 1; i >= from; i--) {
      char c = text.charAt(i);
      if (c == '）') {
        depth++;
      } else if (c == '（') {
        if (depth == 0) {
          return i;
        }
        depth--;
      } else if (depth == 0 && (MARKS.indexOf(c) >= 0 || isDash(text, i))) {
        return i;
      }
    }
    return depth > 0 ? CLOSED : NONE;
  }

  private static boolean isDash(String text, int i) {
    return text.charAt(i) == '—' && i > 0 && text.charAt(i - 1) == '—';
  }

  /** Whether the thing that a number counts ends at a place, by a separator or a lesser mark. */
  static boolean isStop(String text, int i) {
    char c = text.charAt(i);
    return MARKS.indexOf(c) >= 0 || c == '、' || c == '（' || c == '）' || c == '—';
  }
}
