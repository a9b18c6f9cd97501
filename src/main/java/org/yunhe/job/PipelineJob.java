package org.yunhe.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.yunhe.job.archive.ArchiveSourcesTasklet;
import org.yunhe.job.archive.ClearStagingTasklet;
import org.yunhe.job.read.BrokenArchiveReader;
import org.yunhe.job.read.ReadSteps;
import org.yunhe.job.read.ReportSourceReader;
import org.yunhe.job.read.TableSourceReader;
import org.yunhe.job.release.BuildModelsTasklet;
import org.yunhe.job.release.PublishReleaseTasklet;
import org.yunhe.job.release.ReleaseStage;
import org.yunhe.job.release.RunChecksTasklet;
import org.yunhe.reference.ReferenceData;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.reference.load.ReferenceLoader;
import org.yunhe.report.ReportReader;
import org.yunhe.table.TableReader;

/**
 * The job that every YAML in {@code jobs/} describes: archive what was received, read what was not
 * read yet, build the warehouse from all of it, check it and publish it. A rebuild forgets what was
 * read and leaves out the first. Every step may be run again: what it did before is found on disk.
 */
final class PipelineJob {
  static final String ARCHIVE_SOURCES = "archiveSources";
  static final String CLEAR_STAGING = "clearStaging";
  static final String READ_REPORTS = "readReports";
  static final String READ_TABLES = "readTables";
  static final String READ_BROKEN_ARCHIVES = "readBrokenArchives";
  static final String BUILD_MODELS = "buildModels";
  static final String RUN_CHECKS = "runChecks";
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
    ReferenceFiles files = run.home().reference();
    ReferenceData reference = ReferenceLoader.load(files);
    ReportReader reports = ReportReader.create(reference, files);
    ReadSteps read = new ReadSteps(jobRepository, run, recorder);
    ReleaseStage release = new ReleaseStage(run);
    return new JobBuilder(run.job().name(), jobRepository)
        .listener(recorder)
        .start(firstStep())
        .next(read.step(READ_REPORTS, new ReportSourceReader(reports, run.sourceJobs())))
        .next(
            read.step(
                READ_TABLES,
                new TableSourceReader(
                    limits -> TableReader.create(reference, files, limits),
                    run.sourceJobs(),
                    run.job().memory())))
        .next(read.step(READ_BROKEN_ARCHIVES, new BrokenArchiveReader()))
        .next(tasklet(BUILD_MODELS, new BuildModelsTasklet(release)))
        .next(tasklet(RUN_CHECKS, new RunChecksTasklet(release)))
        .next(tasklet(PUBLISH_RELEASE, new PublishReleaseTasklet(release)))
        .build();
  }

  private Step firstStep() {
    return run.rebuild()
        ? tasklet(CLEAR_STAGING, new ClearStagingTasklet(run))
        : tasklet(ARCHIVE_SOURCES, new ArchiveSourcesTasklet(run));
  }

  private Step tasklet(String name, Tasklet tasklet) {
    return new StepBuilder(name, jobRepository)
        .tasklet(tasklet)
        .listener(recorder)
        .allowStartIfComplete(true)
        .build();
  }
}
