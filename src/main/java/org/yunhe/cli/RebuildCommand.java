package org.yunhe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.yunhe.home.DataFolder;
import org.yunhe.home.Home;
import org.yunhe.job.JobFile;
import org.yunhe.job.JobFileReader;
import org.yunhe.job.RunContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads the whole archive anew and publishes what comes of it. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description = "Read the whole archive anew and publish a release from it alone. 仅凭档案重建一个版本。")
final class RebuildCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private FolderOptions folders = new FolderOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "JOB",
      defaultValue = "nightly",
      description =
          "the job that rebuilds (default: ${DEFAULT-VALUE}); each source is read as its own job says")
  private String jobName = "nightly";

  RebuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Home home = folders.home();
    DataFolder data = folders.data();
    JobFile job = JobFileReader.read(home, jobName);
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    return new JobLaunch(console, data)
        .start(() -> RunContext.open(job, home, Path.of(""), data, today, true));
  }
}
