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

  /** This range, or the part of it around another that is inside, no longer than a limit. */
  Span around(Span inner, int limit) {
    if (length() <= limit) {
      return this;
    }
    int margin = Math.max(0, limit - inner.length()) / 2;
    return new Span(Math.max(start, inner.start() - margin), Math.min(end, inner.end() + margin));
  }

  String of(String text) {
    return text.substring(start, end);
  }

  /** Where a char last stands in a range; -1 if it does not. */
  static int last(String text, char c, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }
}
