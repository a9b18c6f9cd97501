package org.yunhe.cli;

import java.io.PrintStream;
import org.yunhe.job.Progress;
import org.yunhe.runreport.StepReport;

/** Prints a line a step. */
final class ConsoleProgress implements Progress {
  private final PrintStream out;

  ConsoleProgress(PrintStream out) {
    this.out = out;
  }

  @Override
  public void started(String step) {
    out.println(StepLine.begun(step));
    out.flush();
  }

  @Override
  public void ended(StepReport step) {
    out.println(StepLine.of(step));
    out.flush();
  }
}
