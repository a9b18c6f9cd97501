package org.yunhe.job.release;

import java.util.Locale;
import org.yunhe.warehouse.check.CheckResult;

/** What a check found, in one line for a person. */
final class CheckNote {
  private CheckNote() {}

  static String of(CheckResult result) {
    return String.format(
        Locale.ROOT,
        "%s %s: %s (%,d rows, for example %s)",
        result.severity().toString().toLowerCase(Locale.ROOT),
        result.name(),
        result.message(),
        result.failingRows(),
        result.example());
  }
}
