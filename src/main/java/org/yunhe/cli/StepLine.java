package org.yunhe.cli;

import java.util.Locale;
import org.yunhe.runreport.StepReport;

/** A step in one line, as the progress and {@code status} show it. */
final class StepLine {
  /** As wide as the longest name of a step. */
  private static final String NAME = "%-18s ";

  private StepLine() {}

  /** A step that has begun. */
  static String begun(String step) {
    return String.format(Locale.ROOT, NAME + "…", step);
  }

  /** A step that has ended. */
  static String of(StepReport step) {
    return String.format(
        Locale.ROOT,
        NAME + "%-9s read %,d  written %,d  filtered %,d  skipped %,d  rejected %,d  (%.1f s)",
        step.name(),
        step.status().toLowerCase(Locale.ROOT),
        step.read(),
        step.written(),
        step.filtered(),
        step.skipped(),
        step.rejected(),
        step.seconds());
  }
}
