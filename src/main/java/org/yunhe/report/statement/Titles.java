package org.yunhe.report.statement;

import org.yunhe.report.text.ItemNumber;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.Sentence;

/**
 * Remembers the project that a title names (3.柳河水厂工程。): sums, areas and lengths below it that are
 * given without saying of what are the project's.
 */
final class Titles {
  private static final int LONGEST_TITLE = 40;

  /** What stands farther below a title is no more about it. */
  private static final int REACH = 400;

  private static final String MARKS = "。：； \n";

  private final StatementWords words;
  private String owner = "";
  private int until;

  Titles(StatementWords words) {
    this.words = words;
  }

  /** Another section has begun. */
  void section(Section section) {
    until = section.sentences().isEmpty() ? 0 : Math.min(until, section.sentences().get(0).start());
  }

  /** The project that a sentence is about by its title; empty if none. */
  String of(Sentence sentence) {
    return sentence.start() < until ? owner : "";
  }

  /** Goes on to a sentence, which may be a title. */
  void reached(String text, Sentence sentence) {
    int end = sentence.end();
    while (end > sentence.start() && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = sentence.start();
    int word = end - start > LONGEST_TITLE ? 0 : words.owner.longestBefore(text, start, end);
    if (word == 0) {
      return;
    }
    int named = ItemNumber.end(text, start, end);
    String title = text.substring(named, end);
    boolean told =
        words.deed.longestAt(text, named, end) > 0
            || words.attribute.longestAt(text, named, end) > 0
            || words.predicate.longestAt(text, named, end) > 0;
    if (!told && word < title.length() && title.indexOf('，') < 0) {
      owner = title;
      until = sentence.end() + REACH;
    }
  }
}
