package org.yunhe.cli;

import org.yunhe.home.DataFolder;
import org.yunhe.runreport.RunReport;

/** What a person reads at the end of a run. */
final class RunSummary {
  private final Console console;
  private final DataFolder data;

  RunSummary(Console console, DataFolder data) {
    this.console = console;
    this.data = data;
  }

  /** Prints it and returns the exit code of the run. */
  int print(RunReport report) {
    console.out().println();
    console.out().println(RunLine.of(report));
    console.out().println(new CurrentRelease(data).line());
    console.out().flush();
    report.problems().forEach(console::problem);
    return report.outcome() == RunReport.Outcome.FAILED ? ExitCode.FAILED : ExitCode.OK;
  }
}
