package org.yunhe.cli;

import org.yunhe.report.ReportResult;

/** Prints what was read from reports, one after another. */
interface ExtractPrinter {
  void print(String fileName, ReportResult result);

  /** Called once after the last report. */
  default void end() {}
}
