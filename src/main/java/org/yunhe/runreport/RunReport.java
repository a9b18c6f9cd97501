package org.yunhe.runreport;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run did.
 *
 * @param job its name
 * @param businessDate the day it stands for
 * @param attempt which run of the job for that day, from 1
 * @param startedAt clock time
 * @param endedAt clock time; null while it runs
 * @param outcome how it ended
 * @param steps in order
 * @param release name of the release in force at its end; null if there is none
 * @param problems what a person should look at
 */
public record RunReport(
    String job,
    LocalDate businessDate,
    long attempt,
    LocalDateTime startedAt,
    @Nullable LocalDateTime endedAt,
    Outcome outcome,
    List<StepReport> steps,
    @Nullable String release,
    List<String> problems) {
  public RunReport {
    steps = List.copyOf(steps);
    problems = List.copyOf(problems);
  }

  /** How a run ended. */
  public enum Outcome {
    /** It goes on, or was killed. */
    RUNNING,
    /** A new release is in force. */
    PUBLISHED,
    /** The same release is in force. */
    UNCHANGED,
    /** The release before is in force. */
    FAILED
  }
}
