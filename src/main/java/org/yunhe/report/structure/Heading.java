package org.yunhe.report.structure;

import org.jspecify.annotations.Nullable;

/**
 * A heading: a short line of its own, or the first words of a paragraph that starts with a number.
 *
 * @param level 1 for 一、 and lines without a number, 2 for （一）, 3 for 1. and 一是
 * @param text the heading without the mark that ends it
 * @param end after its last char in the cleaned text
 */
record Heading(int level, String text, int end) {
  private static final int LONGEST_LINE = 50;
  private static final int LONGEST_INLINE = 60;
  private static final String DIGITS = "一二三四五六七八九十";

  /** The heading that a paragraph is or starts with; null if it has none. */
  static @Nullable Heading of(String text, Paragraph p) {
    int level = level(text, p);
    if (level == 0) {
      return null;
    }
    if (p.length() <= LONGEST_LINE && !p.isProse(text) && !endsOpen(text, p)) {
      return new Heading(level, text.substring(p.start(), p.end()), p.end());
    }
    int stop = p.indexOf(text, '。');
    boolean opens = stop > p.start() && stop - p.start() <= LONGEST_INLINE && level < 3;
    return opens ? new Heading(level, text.substring(p.start(), stop), stop) : null;
  }

  private static boolean endsOpen(String text, Paragraph p) {
    char last = text.charAt(p.end() - 1);
    return last == '，' || last == '；' || p.isTableRow(text);
  }

  /** How deep the number at its start makes it; 0 if there is none. */
  static int level(String text, Paragraph p) {
    int i = p.start();
    boolean bracket = text.charAt(i) == '（';
    i += bracket ? 1 : 0;
    if (!bracket && text.startsWith("第", i)) {
      String start = text.substring(i, Math.min(p.end(), i + 6));
      return start.contains("部分") ? 1 : 0;
    }
    int digits = i;
    boolean chinese = false;
    while (i < p.end() && i < digits + 3) {
      char c = text.charAt(i);
      boolean han = DIGITS.indexOf(c) >= 0;
      if (!han && (c < '0' || c > '9')) {
        break;
      }
      chinese |= han;
      i++;
    }
    if (i == digits || i >= p.end()) {
      return 0;
    }
    char after = text.charAt(i);
    if (bracket) {
      return after == '）' ? chinese ? 2 : 3 : 0;
    }
    boolean number = i + 1 < p.end() && Character.isDigit(text.charAt(i + 1));
    if (number && (!chinese || after != '、')) {
      return 0;
    }
    if (after == '、' || after == '.') {
      return chinese ? 1 : 3;
    }
    return 0;
  }
}
