package org.yunhe.job;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.yunhe.runreport.RunReport;
import org.yunhe.runreport.RunReports;

/** Runs a job once, from its YAML to its run report. */
public final class JobRunner {
  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

  private final JobRepository jobRepository;
  private final JobOperator jobOperator;
  private final AtomicReference<@Nullable JobExecution> running = new AtomicReference<>();

  public JobRunner(JobRepository jobRepository, JobOperator jobOperator) {
    this.jobRepository = jobRepository;
    this.jobOperator = jobOperator;
  }

  /**
   * Runs a job to its end. The caller holds the run lock.
   *
   * @param progress told what goes on
   * @return what was done; its outcome says whether it went well
   */
  public RunReport run(RunContext run, Progress progress) {
    RunRecorder recorder =
        new RunRecorder(run, new RunReports(run.data().runs()), progress, running::set);
    Job job = new PipelineJob(jobRepository, run, recorder).build();
    var parameters =
        new JobAttempts(jobRepository, jobOperator).next(job.getName(), run.businessDate());
    try {
      jobOperator.start(job, parameters);
    } catch (JobExecutionException e) {
      throw new IllegalStateException("the job could not be started", e);
    } finally {
      running.set(null);
    }
    return recorder.report();
  }

  /** Asks the job that runs, if any, to stop after the chunk at hand. */
  public void stop() {
    JobExecution execution = running.get();
    if (execution != null) {
      try {
        jobOperator.stop(execution);
      } catch (JobExecutionNotRunningException e) {
        LOG.info("the job had ended already");
      }
    }
  }
}
