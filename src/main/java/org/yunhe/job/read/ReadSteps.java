package org.yunhe.job.read;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.yunhe.intake.ArchivedSource;
import org.yunhe.job.RunContext;

/** Builds the steps that read sources into staged files. */
public final class ReadSteps {
  private static final int CHUNK = 8;

  private final JobRepository jobRepository;
  private final RunContext run;
  private final StepExecutionListener recorder;

  /**
   * @param recorder told of each step's beginning and end
   */
  public ReadSteps(JobRepository jobRepository, RunContext run, StepExecutionListener recorder) {
    this.jobRepository = jobRepository;
    this.run = run;
    this.recorder = recorder;
  }

  /**
   * A step that reads the sources of a reader's kind that were not read yet. Those that the reader
   * can't cope with are skipped and shown in the release as unreadable.
   */
  public Step step(String name, SourceReader reader) {
    StagingFolder staging = run.staging();
    StagedSourceWriter writer = new StagedSourceWriter();
    return new StepBuilder(name, jobRepository)
        .<ArchivedSource, StagedSource>chunk(CHUNK)
        .reader(new UnreadSources(run.archive(), staging, run.sourceJobs(), reader.kind()))
        .processor(new SourceProcessor(run.archive(), staging, reader))
        .writer(writer)
        .listener(writer)
        .listener(recorder)
        .faultTolerant()
        .skip(UnreadableSourceException.class)
        .skipLimit(Long.MAX_VALUE)
        .skipListener(new FailedSources(staging))
        .taskExecutor(executor(name))
        .allowStartIfComplete(true)
        .build();
  }

  private AsyncTaskExecutor executor(String name) {
    SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor(name + "-");
    executor.setConcurrencyLimit(run.job().threads());
    return executor;
  }
}
