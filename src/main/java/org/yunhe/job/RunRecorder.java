package org.yunhe.job;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.yunhe.problem.ProblemException;
import org.yunhe.runreport.RunReport;
import org.yunhe.runreport.RunReport.Outcome;
import org.yunhe.runreport.RunReports;
import org.yunhe.runreport.StepReport;
import org.yunhe.warehouse.release.Releases;

/** Writes the run report while the job runs: after each step, so that a killed run has one too. */
final class RunRecorder implements JobExecutionListener, StepExecutionListener {
  private final RunContext run;
  private final RunReports reports;
  private final Progress progress;
  private final Consumer<JobExecution> onStart;
  private final List<StepReport> steps = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private @Nullable RunReport report;

  RunRecorder(
      RunContext run, RunReports reports, Progress progress, Consumer<JobExecution> onStart) {
    this.run = run;
    this.reports = reports;
    this.progress = progress;
    this.onStart = onStart;
  }

  /** The report of the run that has ended. */
  RunReport report() {
    return Objects.requireNonNull(report);
  }

  @Override
  public void beforeJob(JobExecution job) {
    onStart.accept(job);
    run.sourceJobs().problems().forEach(problem -> problems.add(problem.toString()));
    save(job, Outcome.RUNNING);
  }

  @Override
  public void beforeStep(StepExecution step) {
    progress.started(step.getStepName());
  }

  @Override
  public ExitStatus afterStep(StepExecution step) {
    StepReport done =
        new StepReport(
            step.getStepName(),
            step.getStatus().toString(),
            step.getReadCount(),
            step.getWriteCount(),
            step.getSkipCount(),
            step.getFilterCount(),
            StepNotes.rejected(step),
            seconds(step));
    steps.add(done);
    problems.addAll(StepNotes.get(step));
    step.getFailureExceptions().forEach(failure -> problems.add(message(failure)));
    progress.ended(done);
    save(step.getJobExecution(), Outcome.RUNNING);
    return step.getExitStatus();
  }

  @Override
  public void afterJob(JobExecution job) {
    boolean completed = job.getStatus() == BatchStatus.COMPLETED;
    boolean published =
        steps.stream()
            .anyMatch(s -> s.name().equals(PipelineJob.PUBLISH_RELEASE) && s.written() > 0);
    save(job, !completed ? Outcome.FAILED : published ? Outcome.PUBLISHED : Outcome.UNCHANGED);
  }

  private void save(JobExecution job, Outcome outcome) {
    boolean ended = outcome != Outcome.RUNNING;
    report =
        new RunReport(
            run.job().name(),
            run.businessDate(),
            Objects.requireNonNull(job.getJobParameters().getLong(JobAttempts.ATTEMPT)),
            Objects.requireNonNull(job.getStartTime()),
            ended ? LocalDateTime.now(ZoneId.systemDefault()) : null,
            outcome,
            steps,
            ended ? release() : null,
            problems);
    reports.save(report);
  }

  private @Nullable String release() {
    return new Releases(run.data().root())
        .current()
        .map(folder -> folder.getFileName().toString())
        .orElse(null);
  }

  private static double seconds(StepExecution step) {
    LocalDateTime start = step.getStartTime();
    return start == null
        ? 0
        : Duration.between(start, LocalDateTime.now(ZoneId.systemDefault())).toMillis() / 1000.0;
  }

  /** What a person can mend in its own words; anything else with its kind, for the log has more. */
  private static String message(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemException problem) {
        return String.valueOf(problem.getMessage());
      }
    }
    return failure.toString().lines().findFirst().orElse("failed") + "; see the log";
  }
}
