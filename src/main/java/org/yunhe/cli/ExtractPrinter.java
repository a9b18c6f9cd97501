package org.yunhe.cli;

import org.yunhe.report.ReportResult;

/** Prints what was read from reports, one after another. */
interface ExtractPrinter {
  void print(String fileName, ReportResult result);
}
