package org.yunhe.report.project;

import org.jspecify.annotations.Nullable;
import org.yunhe.report.lexicon.CharSet;
import org.yunhe.staged.Stage;

/**
 * Finds what is said of a name in words that no list holds, told by the last word of the name that
 * it follows to the end of a clause: 柳河大桥|正在吊装钢梁.
 */
final class OpenPredicate {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;

  /** What goes on with a name before it. */
  private static final CharSet GOES_ON = CharSet.of("的、等和及与或在是为之（()）“”《》—-");

  private final ProjectWords words;

  OpenPredicate(ProjectWords words) {
    this.words = words;
  }

  /** What closes a range as a verb would; null if nothing does. */
  @Nullable VerbGroup in(Clause clause, Span region) {
    String text = clause.text();
    int end = region.end();
    if (end - region.start() < Head.SHORTEST_NAME + SHORTEST || isNoun(text, region.start(), end)) {
      return null;
    }
    for (int i = end - SHORTEST;
        i >= Math.max(region.start() + Head.SHORTEST_NAME, end - LONGEST);
        i--) {
      if (text.charAt(i) == '的') {
        return null;
      }
      if (GOES_ON.has(text.charAt(i))) {
        continue;
      }
      Head head = Head.of(words, text, region.start(), i);
      if (!head.isNoun()) {
        continue;
      }
      int name = i - region.start();
      int from = words.afterAdverbs(text, i, end);
      if (head.closesName(name) || (from > i && isMany(head, name))) {
        return from < end && isSaid(text, from, end)
            ? VerbGroup.of(i, end, text.substring(from, end), stage(text, from, end), true, false)
            : null;
      }
    }
    return null;
  }

  /** Whether things built in numbers stand before an adverb: 柳河管网|要有进展. */
  private static boolean isMany(Head head, int name) {
    return head.kind() == HeadKind.PLURAL && head.length() > 1 && head.length() < name;
  }

  /** 正在办理手续 comes before the work; a verb at the end tells by itself. */
  private Stage stage(String text, int from, int end) {
    boolean planned = words.progress.plannedParts.find(text, from, end) >= 0;
    return planned ? Stage.PLANNED : words.stage(text, from, end, words.after);
  }

  /** Whether a clause ends with 用地, 工程, 等 or the like: nothing is said in it. */
  private boolean isNoun(String text, int from, int to) {
    Head head = Head.of(words, text, from, to);
    boolean works =
        head.kind() == HeadKind.WORKS && words.genericEnds.longestBefore(text, from, to) == 0;
    return text.charAt(to - 1) == '等'
        || (head.kind() == HeadKind.PHASE && !text.startsWith("阶段", to - 2))
        || (head.length() > 1 && !works);
  }

  /** Whether words are none of 全长2公里, 11个, 就有五座, 入选典型案例. */
  private boolean isSaid(String text, int from, int to) {
    return words.measures.longestAt(text, from, to) == 0
        && !Count.isWhole(text, from, to)
        && words.honours.longestBefore(text, from, to) == 0
        && words.outputs.find(text, from, to) < 0
        && words.neverInside.find(text, from, to) < 0;
  }
}
