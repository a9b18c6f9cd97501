package org.yunhe.cli;

import java.io.PrintStream;
import java.util.Map;
import org.yunhe.report.ReportResult;
import org.yunhe.staged.ProjectRow;
import org.yunhe.staged.StatementRow;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line. */
final class ExtractJsonl implements ExtractPrinter {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final PrintStream out;

  ExtractJsonl(PrintStream out) {
    this.out = out;
  }

  @Override
  public void print(String fileName, ReportResult result) {
    ExtractRecords records = new ExtractRecords(fileName, result);
    result.rows(StatementRow.class).forEach(row -> line(records.of(row)));
    result.rows(ProjectRow.class).forEach(row -> line(records.of(row)));
  }

  private void line(Map<String, Object> fields) {
    out.println(JSON.writeValueAsString(fields));
  }
}
