package org.yunhe.report.project;

import org.jspecify.annotations.Nullable;
import org.yunhe.staged.Stage;

/**
 * Verbs that stand together, with the adverbs between them.
 *
 * @param start first char of the first verb
 * @param end after the last verb
 * @param action the verbs as written
 * @param stage the stage they state together; null if helpers alone
 * @param takesBefore whether names before it may be governed
 * @param takesAfter whether names after it may be governed
 */
record VerbGroup(
    int start,
    int end,
    String action,
    @Nullable Stage stage,
    boolean takesBefore,
    boolean takesAfter) {
  private static final int LONGEST_ACTION = 16;

  /** This group and the next as one: the later stage decides, but 推进 and the like give way. */
  VerbGroup join(VerbGroup next) {
    return new VerbGroup(
        start, next.end, joined(next), stronger(next), next.takesBefore, next.takesAfter);
  }

  /** Both actions as written; of an endless chain of verbs the last alone. */
  private String joined(VerbGroup next) {
    return action.length() > LONGEST_ACTION ? next.action : action + next.action;
  }

  private @Nullable Stage stronger(VerbGroup next) {
    if (stage == null || next.stage == null) {
      return stage == null ? next.stage : stage;
    }
    return weight(next.stage) >= weight(stage) ? next.stage : stage;
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
}
