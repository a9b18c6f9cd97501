package org.yunhe.report.statement;

import org.yunhe.report.text.Section;
import org.yunhe.report.text.Sentence;

/**
 * Remembers the project that a title names (3.柳河水厂工程。): sums, areas and lengths below it that are
 * given without saying of what are the project's.
 */
final class Owners {
  private static final int LONGEST_TITLE = 40;

  /** What stands farther below a title is no more about it. */
  private static final int REACH = 400;

  private static final String NUMERALS = "0123456789一二三四五六七八九十（）()、.．";
  private static final String MARKS = "。：； \n";

  private final StatementWords words;
  private String owner = "";
  private int until;

  Owners(StatementWords words) {
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
    if (end - start > LONGEST_TITLE || words.owner().longestBefore(text, start, end) == 0) {
      return;
    }
    String title = withoutNumber(text.substring(start, end));
    if (title.indexOf('，') >= 0) {
      return;
    }
    int word = words.owner().longestBefore(title, 0, title.length());
    if (word > 0 && word < title.length()) {
      owner = title;
      until = sentence.end() + REACH;
    }
  }

  /** 柳河水厂 of 3.柳河水厂 and （三）柳河水厂. */
  static String withoutNumber(String title) {
    int i = 0;
    while (i < title.length() && NUMERALS.indexOf(title.charAt(i)) >= 0) {
      i++;
    }
    boolean number = i > 0 && "）)、.．".indexOf(title.charAt(i - 1)) >= 0;
    return number ? title.substring(i) : title;
  }
}
