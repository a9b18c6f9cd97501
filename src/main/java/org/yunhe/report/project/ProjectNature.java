package org.yunhe.report.project;

import org.yunhe.report.lexicon.WordTrie;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.SectionPart;
import org.yunhe.staged.Nature;

/**
 * Tells what is done from what is meant: by the part of the report; where no part is known, by the
 * words of the clause, and else by what such sections of the document are full of.
 */
final class ProjectNature {
  private final ProjectWords words;
  private final boolean leansToTarget;

  ProjectNature(ProjectWords words, ReportDocument document) {
    this.words = words;
    this.leansToTarget = leansToTarget(document);
  }

  Nature of(Section section, String clause) {
    if (section.part() == SectionPart.REVIEW) {
      return Nature.ACTUAL;
    }
    if (section.part() == SectionPart.PLAN) {
      return Nature.TARGET;
    }
    int inClause = count(words.targetWords, clause) - count(words.actualWords, clause);
    if (inClause != 0) {
      return inClause > 0 ? Nature.TARGET : Nature.ACTUAL;
    }
    return leansToTarget ? Nature.TARGET : Nature.ACTUAL;
  }

  /** Whether the sections of a work report that say nothing of themselves rather look ahead. */
  private boolean leansToTarget(ReportDocument document) {
    if (!document.row().documentKind().equals("work_report")) {
      return false;
    }
    int lean = 0;
    for (Section section : document.sections()) {
      if (section.part() == SectionPart.UNKNOWN && !section.sentences().isEmpty()) {
        int start = section.sentences().get(0).start();
        int end = section.sentences().get(section.sentences().size() - 1).end();
        String text = document.text().text().substring(start, end);
        lean += count(words.targetWords, text) - count(words.actualWords, text);
      }
    }
    return lean > 0;
  }

  private static int count(WordTrie trie, String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (trie.longestAt(text, i, text.length()) > 0) {
        count++;
      }
    }
    return count;
  }
}
