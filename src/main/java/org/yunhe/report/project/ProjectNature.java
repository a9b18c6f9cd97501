package org.yunhe.report.project;

import java.util.HashMap;
import java.util.Map;
import org.yunhe.report.lexicon.WordTrie;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.SectionPart;
import org.yunhe.staged.Nature;
import org.yunhe.staged.Stage;

/**
 * Tells what is done from what is meant: by the part of the report; where no part is known, by the
 * words of the clause and how its verb stands, and else by what the section is full of.
 */
final class ProjectNature {
  private final ProjectWords words;
  private final ReportDocument document;
  private final Map<Section, Nature> leanings = new HashMap<>();

  ProjectNature(ProjectWords words, ReportDocument document) {
    this.words = words;
    this.document = document;
  }

  Nature of(Section section, String text, Candidate candidate) {
    if (section.part() == SectionPart.REVIEW) {
      return Nature.ACTUAL;
    }
    if (section.part() == SectionPart.PLAN) {
      return Nature.TARGET;
    }
    String clause = candidate.quote().of(text);
    int inClause = count(words.targetWords, clause) - count(words.actualWords, clause);
    if (inClause != 0) {
      return inClause > 0 ? Nature.TARGET : Nature.ACTUAL;
    }
    if (candidate.government() == Government.AFTER && candidate.stage() != Stage.ONGOING) {
      // A开工, A投产: told of as it happened.
      return Nature.ACTUAL;
    }
    return leanings.computeIfAbsent(section, this::leaning);
  }

  /** What the section of a work report that says nothing of itself rather speaks of. */
  private Nature leaning(Section section) {
    if (!document.row().documentKind().equals("work_report") || section.sentences().isEmpty()) {
      return Nature.ACTUAL;
    }
    int start = section.sentences().get(0).start();
    int end = section.sentences().get(section.sentences().size() - 1).end();
    String text = document.text().text().substring(start, end);
    int done = count(words.pastWords, text);
    return count(words.futureWords, text) > 2 * done ? Nature.TARGET : Nature.ACTUAL;
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
