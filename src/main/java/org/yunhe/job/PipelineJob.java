package org.yunhe.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.yunhe.job.archive.ArchiveSourcesTasklet;

/**
 * The job that every YAML in {@code jobs/} describes: archive what was received, read what was not
 * read yet, build the warehouse from all of it, check it and publish it. Every step may be run
 * again: what it did before is found on disk.
 */
final class PipelineJob {
  static final String ARCHIVE_SOURCES = "archiveSources";
  static final String PUBLISH_RELEASE = "publishRelease";

  private final JobRepository jobRepository;
  private final RunContext run;
  private final RunRecorder recorder;

  PipelineJob(JobRepository jobRepository, RunContext run, RunRecorder recorder) {
    this.jobRepository = jobRepository;
    this.run = run;
    this.recorder = recorder;
  }

  Job build() {
    return new JobBuilder(run.job().name(), jobRepository)
        .listener(recorder)
        .start(tasklet(ARCHIVE_SOURCES, new ArchiveSourcesTasklet(run)))
        .build();
  }

  private Step tasklet(String name, Tasklet tasklet) {
    return new StepBuilder(name, jobRepository)
        .tasklet(tasklet)
        .listener(recorder)
        .allowStartIfComplete(true)
        .build();
  }
}
