package org.yunhe.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.yunhe.home.DataFolder;
import org.yunhe.home.RunLock;
import org.yunhe.job.BatchApplication;
import org.yunhe.job.JobRunner;
import org.yunhe.job.RunContext;
import org.yunhe.runreport.RunReport;

/** Runs a job once under the run lock and prints its summary. */
final class JobLaunch {
  private final Console console;
  private final DataFolder data;

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
      RunReport report =
          context.getBean(JobRunner.class).run(run.get(), new ConsoleProgress(console.out()));
      return new RunSummary(console, data).print(report);
    }
  }
}
