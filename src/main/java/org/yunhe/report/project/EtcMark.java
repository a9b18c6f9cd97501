package org.yunhe.report.project;

import java.util.Set;

/** Finds the 等 that closes a list, told from the one in 高等 and 等级. */
final class EtcMark {
  private static final char ETC = '等';

  private static final Set<String> WORDS =
      Set.of(
          "高等", "平等", "均等", "中等", "初等", "对等", "同等", "甲等", "优等", "头等", "等级", "等待", "等额", "等离", "等值",
          "等效", "等闲");

  /** Words that end in 等, and so may the names of places before one. */
  private static final Set<String> OFTEN_MARKS = Set.of("平等", "均等", "对等", "同等");

  private final ProjectWords words;

  EtcMark(ProjectWords words) {
    this.words = words;
  }

  /** Where 等 closes the list in a range; -1 if it does not. */
  int in(String text, Span range, Nesting nesting) {
    for (int i = range.start() + 1; i < range.end(); i++) {
      if (text.charAt(i) == ETC && !nesting.inside(i) && !isPartOfWord(text, i, range.end())) {
        return i;
      }
    }
    return -1;
  }

  /** 高等, 等级; but 黎平等高速公路 and 青石五中等4个项目 are lists. */
  private boolean isPartOfWord(String text, int i, int end) {
    String word = text.substring(i - 1, i + 1);
    boolean closes =
        Count.opens(text, i + 1, end)
            || (OFTEN_MARKS.contains(word) && words.projectTails.longestAt(text, i + 1, end) > 0);
    return (WORDS.contains(word) && !closes)
        || (i + 1 < end && WORDS.contains(text.substring(i, i + 2)));
  }
}
