package org.yunhe.report.project;

import org.yunhe.report.lexicon.WordTrie;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.SectionPart;
import org.yunhe.staged.Nature;
import org.yunhe.staged.Stage;

/**
 * Tells what is done from what is meant: by the part of the report; where no part is known, by the
 * words of the clause and how its verb stands.
 */
final class ProjectNature {
  private final ProjectWords words;

  ProjectNature(ProjectWords words) {
    this.words = words;
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
    // A part that speaks of what is to be done has been taken for one that looks ahead.
    return Nature.ACTUAL;
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
