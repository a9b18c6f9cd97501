package org.yunhe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yunhe.home.DataFolder;
import org.yunhe.home.Home;
import org.yunhe.job.JobFile;
import org.yunhe.job.JobFileReader;
import org.yunhe.job.RunContext;
import org.yunhe.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a job now. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Run a job now and publish a release. 立即运行一个任务并发布新版本。")
final class RunCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private FolderOptions folders = new FolderOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "JOB",
      defaultValue = "nightly",
      description = "name of a file in jobs/, without .yml (default: ${DEFAULT-VALUE})")
  private String jobName = "nightly";

  @Option(
      names = "--input",
      paramLabel = "PATH",
      description = "file, folder or glob to read instead of the job's inputs; may be repeated")
  private @Nullable List<String> inputs;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description =
          "business date of the run (default: today, in the time zone of the job's schedule)")
  private @Nullable LocalDate date;

  @Option(
      names = "--accept-rejects",
      description = "end with exit code 0 even if records were refused")
  private boolean acceptRejects;

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Home home = folders.home();
    DataFolder data = folders.data();
    JobFile described = JobFileReader.read(home, jobName);
    JobFile job = inputs == null ? described : described.withInputs(inputs);
    Path inputBase = inputs == null ? home.folder() : Path.of("").toAbsolutePath();
    if (job.inputs().isEmpty()) {
      throw new ProblemException(
          "jobs/" + jobName + ".yml, inputs",
          "names nothing to read",
          "list files, folders or globs below it, or run it with --input PATH");
    }
    LocalDate businessDate = date != null ? date : LocalDate.now(zone(job));
    int exitCode =
        new JobLaunch(console, data)
            .start(() -> RunContext.open(job, home, inputBase, data, businessDate, false));
    return acceptRejects && exitCode == ExitCode.REJECTS ? ExitCode.OK : exitCode;
  }

  /** Where it is today: the same day by hand, by cron and by {@code schedule}. */
  private static ZoneId zone(JobFile job) {
    JobFile.Schedule schedule = job.schedule();
    return schedule == null ? ZoneId.systemDefault() : schedule.zone();
  }
}
