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
    int stop = text.indexOf('。', start);
    return stop >= 0 && stop < end;
  }

  boolean isTableRow(String text) {
    int tab = text.indexOf('\t', start);
    return tab >= 0 && tab < end;
  }
}
