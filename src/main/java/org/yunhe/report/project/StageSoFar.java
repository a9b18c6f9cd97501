package org.yunhe.report.project;

import org.jspecify.annotations.Nullable;
import org.yunhe.staged.Stage;

/** Tells the stage that 完成 and its like state by what they have behind them. */
final class StageSoFar {
  /** How far behind 完成 stands what it is that was done. */
  private static final int REACH = 20;

  private final ProjectWords words;

  StageSoFar(ProjectWords words) {
    this.words = words;
  }

  /**
   * The stage that 完成 states by what it has behind it: 评审 comes before the work, 改造 is the whole,
   * all else a part.
   */
  @Nullable Stage of(String verb, String text, int from, int end) {
    boolean finished = verb.endsWith("完成");
    if (from == end || !(finished || verb.equals("进入") || verb.equals("通过"))) {
      return null;
    }
    int to = Math.min(end, from + REACH);
    if (text.startsWith("验收", end - 2) && words.progress.parts.find(text, from, to) < 0) {
      return Stage.COMPLETED;
    }
    if (words.progress.plannedParts.find(text, from, to) >= 0) {
      return Stage.PLANNED;
    }
    if (!finished) {
      return null;
    }
    return words.worksHeads.longestBefore(text, from, end) > 0
            && words.progress.parts.find(text, from, to) < 0
        ? null
        : Stage.ONGOING;
  }
}
