package org.yunhe.cli;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.yunhe.problem.ProblemException;
import org.yunhe.report.ReportResult;
import org.yunhe.report.render.ReportPage;

/** One self-contained page for one report. */
final class ExtractHtml implements ExtractPrinter {
  private final PrintStream out;
  private @Nullable String printed;

  ExtractHtml(PrintStream out) {
    this.out = out;
  }

  @Override
  public void print(String fileName, ReportResult result) {
    if (printed != null) {
      throw new ProblemException(
          fileName, "a page shows one report, and " + printed + " is on it", "name one file");
    }
    printed = fileName;
    out.print(ReportPage.render(fileName, result.text().source(), result.rows()));
  }
}
