package org.yunhe.job;

import java.util.List;
import org.springframework.batch.core.step.StepExecution;

/**
 * What a step wants a person to know, and how many records it refused; kept in its execution
 * context, so that a restart still has them.
 */
public final class StepNotes {
  private static final String NOTES = "notes";
  private static final String REJECTED = "rejected";

  private StepNotes() {}

  public static void put(StepExecution step, List<String> notes) {
    step.getExecutionContext().putString(NOTES, String.join("\n", notes));
  }

  public static List<String> get(StepExecution step) {
    String notes = step.getExecutionContext().getString(NOTES, "");
    return notes.isEmpty() ? List.of() : notes.lines().toList();
  }

  public static void addRejected(StepExecution step, long rejected) {
    step.getExecutionContext().putLong(REJECTED, rejected(step) + rejected);
  }

  public static long rejected(StepExecution step) {
    return step.getExecutionContext().getLong(REJECTED, 0);
  }
}
