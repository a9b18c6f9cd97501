package org.yunhe.report.statement;

/**
 * Tells in which sentences of a document a word stands. They are asked for in the order of the
 * text, so that each word is looked for once, and never beyond the document.
 */
final class Occurrences {
  private final String word;
  private final String text;
  private final int start;
  private int next = -1;

  /**
   * @param text the text of the document
   * @param start where it starts in the text of the source
   */
  Occurrences(String word, String text, int start) {
    this.word = word;
    this.text = text;
    this.start = start;
  }

  /** Whether the word stands in a range of the source's text that ends no earlier than the last. */
  boolean in(int from, int to) {
    if (next < from) {
      int found = text.indexOf(word, from - start);
      next = found < 0 ? Integer.MAX_VALUE : found + start;
    }
    return next < to;
  }
}
