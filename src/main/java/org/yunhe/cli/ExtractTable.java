package org.yunhe.cli;

import java.io.PrintStream;
import org.yunhe.report.ReportResult;
import org.yunhe.staged.ProjectRow;
import org.yunhe.staged.StatementRow;

/** A line a statement and project, tabs between the fields. */
final class ExtractTable implements ExtractPrinter {
  private final PrintStream out;

  ExtractTable(PrintStream out) {
    this.out = out;
  }

  @Override
  public void print(String fileName, ReportResult result) {
    out.println("# " + fileName);
    result.rows(StatementRow.class).forEach(this::print);
    result.rows(ProjectRow.class).forEach(this::print);
  }

  private void print(StatementRow row) {
    String high = row.valueHigh() == null ? "" : "—" + row.valueHigh().toPlainString();
    line(
        row.indicatorText(),
        row.measure().code(),
        row.comparison().code(),
        row.value().toPlainString() + high + row.unit(),
        row.periodCode(),
        row.nature().code(),
        row.quote());
  }

  private void print(ProjectRow row) {
    line(
        row.name(),
        "project",
        row.stage().code(),
        row.action(),
        row.periodCode(),
        row.nature().code(),
        row.quote());
  }

  private void line(String... fields) {
    out.println(String.join("\t", fields).replaceAll("\\R+", " "));
  }
}
