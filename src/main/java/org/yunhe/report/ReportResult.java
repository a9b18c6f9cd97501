package org.yunhe.report;

import java.util.List;
import org.yunhe.report.text.CleanText;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.staged.ReportRow;

/**
 * What was read from one report file.
 *
 * @param text the cleaned text with its way back to the source
 * @param documents in order of the text
 * @param rows documents first, then what each pass found, the account last
 */
public record ReportResult(CleanText text, List<ReportDocument> documents, List<ReportRow> rows) {
  public ReportResult {
    documents = List.copyOf(documents);
    rows = List.copyOf(rows);
  }

  /** The rows of one kind, in order. */
  public <T extends ReportRow> List<T> rows(Class<T> kind) {
    return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
