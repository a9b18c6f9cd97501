package org.yunhe.report.statement;

import java.util.List;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.Sentence;

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
   * @param text the text of the whole source
   * @param sections those of the document
   */
  Occurrences(String word, String text, List<Section> sections) {
    this.word = word;
    List<Sentence> sentences = sections.stream().flatMap(s -> s.sentences().stream()).toList();
    start = sentences.stream().mapToInt(Sentence::start).min().orElse(0);
    this.text =
        text.substring(start, sentences.stream().mapToInt(Sentence::end).max().orElse(start));
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
