package org.yunhe.job;

import java.time.LocalDate;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Says which attempt a run is. A run is known by its job, business date and attempt, never by the
 * clock: one that failed or was killed is taken up again as the same attempt, one that completed is
 * followed by the next.
 */
final class JobAttempts {
  static final String BUSINESS_DATE = "businessDate";
  static final String ATTEMPT = "attempt";

  private final JobRepository jobRepository;
  private final JobOperator jobOperator;

  JobAttempts(JobRepository jobRepository, JobOperator jobOperator) {
    this.jobRepository = jobRepository;
    this.jobOperator = jobOperator;
  }

  /** The parameters of the run to start now. The caller holds the run lock. */
  JobParameters next(String job, LocalDate businessDate) {
    long attempt = 1;
    while (true) {
      JobParameters parameters =
          new JobParametersBuilder()
              .addLocalDate(BUSINESS_DATE, businessDate)
              .addLong(ATTEMPT, attempt)
              .toJobParameters();
      JobExecution last = jobRepository.getLastJobExecution(job, parameters);
      if (last == null) {
        forgetInstanceWithoutExecution(job, parameters);
        return parameters;
      }
      if (last.getStatus() != BatchStatus.COMPLETED) {
        if (last.isRunning()) {
          jobOperator.recover(last); // killed: nobody else can be running it under the lock
        }
        return parameters;
      }
      attempt++;
    }
  }

  /** A run killed before its execution was stored leaves an instance that can't be started. */
  private void forgetInstanceWithoutExecution(String job, JobParameters parameters) {
    JobInstance instance = jobRepository.getJobInstance(job, parameters);
    if (instance != null) {
      jobRepository.deleteJobInstance(instance);
    }
  }
}
