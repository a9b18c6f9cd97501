package org.yunhe.report.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the cleaned text.
 *
 * @param start first char
 * @param end after the last char
 */
record Paragraph(int start, int end) {
  static List<Paragraph> of(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (end > start) {
        paragraphs.add(new Paragraph(start, end));
      }
      start = end + 1;
    }
    return paragraphs;
  }

  int length() {
    return end - start;
  }

  /** Whether it holds a full stop, as running text does and titles do not. */
  boolean isProse(String text) {
    return indexOf(text, '。') >= 0;
  }

  /** Where a character stands first in it; -1 if it does not. */
  int indexOf(String text, char c) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  boolean isTableRow(String text) {
    return indexOf(text, '\t') >= 0;
  }
}
