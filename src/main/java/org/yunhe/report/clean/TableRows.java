package org.yunhe.report.clean;

/** Tells rows of columns from running text. */
final class TableRows {
  private TableRows() {}

  /**
   * Whether a line is a row of columns: cells set off by tabs or bars, or a label and at least two
   * bare numbers set off by blanks.
   */
  static boolean isRow(CharSequence text, int start, int end) {
    int cells = 1;
    int numeric = 0;
    boolean ruled = false;
    int cellStart = start;
    boolean first = true;
    boolean onlyNumbersAfterFirst = true;
    for (int i = start; i <= end; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      if (c == '。') {
        return false;
      }
      if (c == '\t' || c == '|') {
        ruled = true;
      }
      if (c == ' ' || c == '\t' || c == '|') {
        if (i > cellStart) {
          boolean number = isNumeric(text, cellStart, i);
          numeric += number ? 1 : 0;
          onlyNumbersAfterFirst &= first || number;
          first = false;
          cells++;
        }
        cellStart = i + 1;
      }
    }
    return (ruled && cells > 2) || (numeric >= 2 && onlyNumbersAfterFirst);
  }

  private static boolean isNumeric(CharSequence text, int start, int end) {
    boolean digit = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digit = true;
      } else if (c != '.' && c != ',' && c != '-' && c != '+' && c != '%') {
        return false;
      }
    }
    return digit;
  }
}
