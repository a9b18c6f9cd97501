package org.yunhe.report.project;

import org.jspecify.annotations.Nullable;
import org.yunhe.staged.Stage;

/**
 * Verbs that stand together, with the adverbs between them.
 *
 * @param start first char of the first verb
 * @param end after the last verb
 * @param verb the verbs that decide, as written
 * @param action all verbs as written, those before the names among them
 * @param stage the stage they state together; null if helpers alone
 * @param takesBefore whether names before it may be governed
 * @param takesAfter whether names after it may be governed
 */
record VerbGroup(
    int start,
    int end,
    String verb,
    String action,
    @Nullable Stage stage,
    boolean takesBefore,
    boolean takesAfter) {
  private static final int LONGEST_ACTION = 16;

  /** Verbs that stand in one piece. */
  static VerbGroup of(
      int start,
      int end,
      String verb,
      @Nullable Stage stage,
      boolean takesBefore,
      boolean takesAfter) {
    return new VerbGroup(start, end, verb, verb, stage, takesBefore, takesAfter);
  }

  /**
   * This group and the next as one: the later stage decides, but 推进 and the like give way, and what
   * begins has not ended: 打通|动工; nor has work begun when what comes before it is done: 可研|完成.
   */
  VerbGroup join(VerbGroup next) {
    return of(start, next.end, joined(next), stronger(next), next.takesBefore, next.takesAfter);
  }

  /** Both actions as written; of an endless chain of verbs the last alone. */
  private String joined(VerbGroup next) {
    return action.length() > LONGEST_ACTION ? next.action : action + next.action;
  }

  private @Nullable Stage stronger(VerbGroup next) {
    if (stage == null || next.stage == null) {
      return stage == null ? next.stage : stage;
    }
    if (stage == Stage.PLANNED && next.verb.endsWith("完成")) {
      return stage;
    }
    boolean begins = next.stage == Stage.STARTED && stage == Stage.COMPLETED;
    return begins || weight(next.stage) >= weight(stage) ? next.stage : stage;
  }

  private static int weight(Stage stage) {
    return switch (stage) {
      case ONGOING -> 0;
      case PLANNED -> 1;
      case SIGNED -> 2;
      case STARTED -> 3;
      case COMPLETED -> 4;
    };
  }

  /** The same verbs where they state another stage. */
  VerbGroup at(@Nullable Stage other) {
    return other == stage
        ? this
        : new VerbGroup(start, end, verb, action, other, takesBefore, takesAfter);
  }

  /**
   * This group before names and another behind them: the one behind decides, but 推进 and the like
   * give way.
   */
  VerbGroup around(VerbGroup right) {
    boolean keeps = right.stage == Stage.ONGOING && stage != null && stage != Stage.ONGOING;
    return new VerbGroup(
        right.start,
        right.end,
        right.verb,
        action + "…" + right.action,
        keeps ? stage : right.stage,
        true,
        right.takesAfter);
  }
}
