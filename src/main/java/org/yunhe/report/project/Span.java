package org.yunhe.report.project;

/**
 * A range of a sentence.
 *
 * @param start first char
 * @param end after the last char
 */
record Span(int start, int end) {
  int length() {
    return end - start;
  }

  boolean isEmpty() {
    return end <= start;
  }

  String of(String text) {
    return text.substring(start, end);
  }
}
