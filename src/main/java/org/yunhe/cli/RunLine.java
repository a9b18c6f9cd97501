package org.yunhe.cli;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.yunhe.runreport.RunReport;

/** A run in one line. */
final class RunLine {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private RunLine() {}

  static String of(RunReport report) {
    String ended =
        report.endedAt() == null ? "did not end" : "ended " + CLOCK.format(report.endedAt());
    return String.format(
        Locale.ROOT,
        "%s for %s, attempt %d: %s (started %s, %s)",
        report.job(),
        report.businessDate(),
        report.attempt(),
        report.outcome().toString().toLowerCase(Locale.ROOT),
        CLOCK.format(report.startedAt()),
        ended);
  }
}
