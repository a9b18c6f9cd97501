package org.yunhe.report.project;

import org.yunhe.report.lexicon.WordTrie;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.SectionPart;
import org.yunhe.staged.Nature;

/**
 * Tells what is done from what is meant: by the part of the report; where no part is known, by the
 * words of the clause. What is told without such words is told as done.
 */
final class ProjectNature {
  private final ProjectWords words;

  ProjectNature(ProjectWords words) {
    this.words = words;
  }

  Nature of(Section section, String clause) {
    if (section.part() == SectionPart.REVIEW) {
      return Nature.ACTUAL;
    }
    if (section.part() == SectionPart.PLAN) {
      return Nature.TARGET;
    }
    boolean meant = count(words.targetWords, clause) > count(words.actualWords, clause);
    return meant ? Nature.TARGET : Nature.ACTUAL;
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
