package org.yunhe.report.project;

import java.util.IdentityHashMap;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.SectionPart;
import org.yunhe.report.text.Sentence;
import org.yunhe.staged.Nature;

/**
 * Tells what is done from what is meant in a document: by the part of the report; where no part is
 * known, by the words of the clause, else by those of its sentence and its section and by what the
 * sentences of the section weigh. What is told without such words is told as done.
 */
final class ProjectNature {
  /** How often a word of the sentence counts that the clause stands in. */
  private static final int SENTENCE = 8;

  /** What a word of a section counts beside what its sentences weigh. */
  private static final int WORD = 4;

  /** What it takes to be told as meant in a text that is no report with plans of its own. */
  private static final int NEWS = 8;

  private final ProjectWords words;
  private final ReportDocument document;
  private final int least;
  private final IdentityHashMap<Section, Integer> leanings = new IdentityHashMap<>();

  ProjectNature(ProjectWords words, ReportDocument document) {
    this.words = words;
    this.document = document;
    this.least = document.row().planYear() == null ? NEWS : 0;
  }

  Nature of(Section section, String sentence, String clause) {
    if (section.part() == SectionPart.PLAN) {
      return Nature.TARGET;
    }
    int leaning = leaning(clause, 0, clause.length());
    if (leaning == 0) {
      leaning = first(clause);
    }
    if (leaning > 0) {
      return Nature.TARGET;
    }
    if (leaning < 0 || section.part() == SectionPart.REVIEW) {
      return Nature.ACTUAL;
    }
    int near = SENTENCE * leaning(sentence, 0, sentence.length());
    return WORD * (near + of(section)) + section.weight() > least ? Nature.TARGET : Nature.ACTUAL;
  }

  private int of(Section section) {
    return leanings.computeIfAbsent(
        section,
        any -> {
          int sum = 0;
          for (Sentence sentence : any.sentences()) {
            sum += leaning(document.text().text(), sentence.start(), sentence.end());
          }
          return sum;
        });
  }

  /** What the first word of a clause speaks of that tells: 力争|获批 is meant; 0 if none tells. */
  private int first(String clause) {
    int end = clause.length();
    int i = words.leanings.next(clause, 0, end);
    while (i < end) {
      Integer leaning = words.leanings.longestAtNext(clause, i, end);
      if (leaning != null && leaning != 0) {
        return leaning;
      }
      int length = leaning == null ? 1 : words.leanings.lengthAt(clause, i, end);
      i = words.leanings.next(clause, i + length, end);
    }
    return 0;
  }

  /** How many more words of a range speak of what is meant than of what is done. */
  private int leaning(String text, int from, int to) {
    int sum = 0;
    int i = words.leanings.next(text, from, to);
    while (i < to) {
      Integer leaning = words.leanings.longestAtNext(text, i, to);
      sum += leaning == null ? 0 : leaning;
      int length = leaning == null ? 1 : words.leanings.lengthAt(text, i, to);
      i = words.leanings.next(text, i + length, to);
    }
    return sum;
  }
}
