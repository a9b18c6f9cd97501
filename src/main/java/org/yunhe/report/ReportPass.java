package org.yunhe.report;

import java.util.List;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.staged.ReportRow;

/** One pass over the documents of a source. Stateless, so that threads can share it. */
public interface ReportPass {
  /**
   * The rows that this pass adds.
   *
   * @param documents the documents of the source, which share one cleaned text
   * @param found the rows of the passes before
   */
  List<ReportRow> find(List<ReportDocument> documents, List<ReportRow> found);
}
