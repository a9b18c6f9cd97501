package org.yunhe.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.yunhe.home.DataFolder;
import org.yunhe.runreport.RunReport;
import org.yunhe.runreport.RunReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the last runs, step by step, and the release in force. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Show the last runs and the current release. 显示最近的运行和当前版本。")
final class StatusCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private FolderOptions folders = new FolderOptions();

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "3",
      description = "how many runs to show (default: ${DEFAULT-VALUE})")
  private int runs = 3;

  StatusCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    DataFolder data = folders.data();
    List<RunReport> reports = new RunReports(data.runs()).latest(runs);
    if (reports.isEmpty()) {
      console.out().println("no run yet in " + data.root());
    }
    for (RunReport report : reports) {
      console.out().println(RunLine.of(report));
      report.steps().forEach(step -> console.out().println("  " + StepLine.of(step)));
      report.problems().forEach(problem -> console.out().println("  ! " + problem));
    }
    console.out().println(new CurrentRelease(data).line());
    return ExitCode.OK;
  }
}
