package org.yunhe.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.yunhe.home.DataFolder;
import org.yunhe.home.RunLock;
import org.yunhe.job.BatchApplication;
import org.yunhe.job.JobRunner;
import org.yunhe.job.RunContext;
import org.yunhe.runreport.RunReport;

/**
 * Runs a job once under the run lock and prints its summary. The job repository is open while it
 * runs only, so that a schedule that waits keeps nobody from running a job by hand.
 */
final class JobLaunch {
  private final Console console;
  private final DataFolder data;
  private final AtomicReference<@Nullable JobRunner> running = new AtomicReference<>();

  JobLaunch(Console console, DataFolder data) {
    this.console = console;
    this.data = data;
  }

  /**
   * Runs it.
   *
   * @param run opened once the lock is held
   * @return the exit code
   */
  int start(Supplier<RunContext> run) throws IOException {
    Optional<RunLock> acquired = RunLock.tryAcquire(data.lock());
    if (acquired.isEmpty()) {
      console.problem(data.root() + ": another run is using this data folder; wait for it to end");
      return ExitCode.LOCKED;
    }
    RunLock lock = acquired.get();
    try (lock;
        ConfigurableApplicationContext context = BatchApplication.start(data)) {
      JobRunner runner = context.getBean(JobRunner.class);
      running.set(runner);
      RunReport report = runner.run(run.get(), new ConsoleProgress(console.out()));
      return new RunSummary(console, data).print(report);
    } finally {
      running.set(null);
    }
  }

  /** Asks the job that runs, if any, to stop after the chunk at hand. */
  void stop() {
    JobRunner runner = running.get();
    if (runner != null) {
      runner.stop();
    }
  }
}
