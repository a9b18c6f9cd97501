package org.yunhe.report.project;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.staged.Nature;
import org.yunhe.staged.Period;

/**
 * The period that a project event is about: a year that the sentence names before the project, else
 * the year that the report plans for or looks back on.
 */
final class ProjectPeriod {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)年");

  private ProjectPeriod() {}

  /** The code of the period; empty if nothing tells. */
  static String of(ReportDocument document, Nature nature, String before) {
    Matcher named = YEAR.matcher(before);
    Integer year = null;
    while (named.find()) {
      year = Integer.valueOf(named.group(1));
    }
    if (year == null) {
      year = nature == Nature.TARGET ? document.row().planYear() : reviewed(document);
    }
    return year == null ? "" : Period.year(year).code();
  }

  private static @Nullable Integer reviewed(ReportDocument document) {
    if (document.reviewYear() != null) {
      return document.reviewYear();
    }
    return document.row().issuedOn() == null ? null : document.row().issuedOn().getYear();
  }
}
