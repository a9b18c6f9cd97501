package org.yunhe.report;

import java.math.BigDecimal;
import java.util.List;
import org.yunhe.reference.ProjectReference;
import org.yunhe.staged.StatementRow;

/** Reads texts with the word lists and the reference data of the repository. */
public final class Reading {
  public static final ReportReader READER =
      ReportReader.create(ProjectReference.DATA, ProjectReference.FILES);

  private Reading() {}

  public static ReportResult read(String text) {
    return READER.read(text, ReportHints.none());
  }

  /**
   * The statements of a text, one a line: indicator, measure, value and unit, bound, nature,
   * period.
   */
  public static List<String> statements(String text) {
    return read(text).rows(StatementRow.class).stream().map(Reading::line).toList();
  }

  public static String line(StatementRow row) {
    BigDecimal high = row.valueHigh();
    return String.join(
        " ",
        row.indicatorText(),
        row.measure().code(),
        row.value().toPlainString() + (high == null ? "" : "~" + high.toPlainString()) + row.unit(),
        row.comparison().code(),
        row.nature().code(),
        row.periodCode().isEmpty() ? "-" : row.periodCode());
  }
}
