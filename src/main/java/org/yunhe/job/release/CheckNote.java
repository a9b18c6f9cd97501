package org.yunhe.job.release;

import java.util.Locale;
import org.yunhe.warehouse.check.CheckResult;

/** What a check found, in one line for a person. */
final class CheckNote {
  private CheckNote() {}

  static String of(CheckResult result) {
    return String.format(
        Locale.ROOT,
        "%s %s: %s (%,d, for example %s)",
        result.severity().toString().toLowerCase(Locale.ROOT),
        result.name(),
        result.message(),
        result.failingRows(),
        first(result.example()));
  }

  /** The release has them all; one is enough for a line. */
  private static String first(String examples) {
    int end = examples.indexOf("}; ");
    return (end < 0 ? examples : examples.substring(0, end + 1))
        .replaceAll("(\\.\\d*?)0+\\b", "$1");
  }
}
