package org.yunhe.report.clean;

import java.util.List;
import java.util.Set;

/** Tells rows of columns from running text. */
final class TableRows {
  private static final int LONGEST_UNIT = 5;
  private static final List<String> HEADS = List.of("名称", "指标", "项目", "产品", "类别");

  /** What may stand behind a number that bounds a figure. */
  private static final Set<String> BOUNDS = Set.of("以上", "以下", "以内", "左右");

  private TableRows() {}

  /**
   * Whether a line is a row of columns: cells set off by tabs or bars, or a label, maybe its unit,
   * and at least two bare numbers set off by blanks, or such a header.
   */
  static boolean isRow(CharSequence text, int start, int end) {
    int cells = 1;
    int words = 0;
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
          boolean unit = cells == 2 && i - cellStart <= LONGEST_UNIT;
          words += number ? 0 : 1;
          onlyNumbersAfterFirst &= first || number || unit;
          first = false;
          cells++;
        }
        cellStart = i + 1;
      }
    }
    return (ruled && cells > 2)
        || (numeric >= 2 && onlyNumbersAfterFirst)
        || (words > 2 && numeric == 0 && isHeader(text, start, end));
  }

  /** 产品名称 单位 产量: the first word of a header says what the labels below name. */
  private static boolean isHeader(CharSequence text, int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) != ' ') {
      i++;
    }
    boolean wide = i + 1 < end && text.charAt(i + 1) == ' ';
    String first = text.subSequence(start, i).toString();
    return wide && HEADS.stream().anyMatch(first::endsWith);
  }

  /** A number, or one with a bound, as plans have: 6以上, 10左右. */
  private static boolean isNumeric(CharSequence text, int start, int end) {
    boolean digit = false;
    boolean bound = BOUNDS.contains(text.subSequence(Math.max(start, end - 2), end).toString());
    int to = bound ? end - 2 : end;
    for (int i = start; i < to; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digit = true;
      } else if (c != '.' && c != ',' && c != '-' && c != '+' && c != '%' && c != '倍') {
        return false;
      }
    }
    return digit;
  }
}
