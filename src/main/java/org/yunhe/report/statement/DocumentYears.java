package org.yunhe.report.statement;

import org.jspecify.annotations.Nullable;
import org.yunhe.report.text.ReportDocument;

/**
 * The years that a document is about.
 *
 * @param review the last year that it looks back on; 0 if nothing tells
 * @param plan the year that its second half looks ahead to; 0 if it has no such half
 * @param issue the year that it was issued in; 0 if nothing tells
 */
record DocumentYears(int review, int plan, int issue) {
  static DocumentYears of(ReportDocument document) {
    return new DocumentYears(
        known(document.reviewYear()),
        known(document.row().planYear()),
        known(document.issueYear()));
  }

  private static int known(@Nullable Integer year) {
    return year == null ? 0 : year;
  }

  /** Whether the document has a half that looks back and one that looks ahead. */
  boolean halved() {
    return plan > 0;
  }
}
