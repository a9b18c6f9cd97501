package org.yunhe.report.statement;

import java.util.Map;
import org.yunhe.staged.Period;

/** The periods that headings name for what stands below them: 明年, 未来五年, “十五五”. */
final class HeadingPeriods {
  private final StatementWords words;
  private final DocumentYears years;

  HeadingPeriods(StatementWords words, DocumentYears years) {
    this.words = words;
    this.years = years;
  }

  /** The period that a heading names for what stands below it; empty if it names none. */
  String of(String heading) {
    String period = "";
    if (!years.halved() && years.review() > 0 && heading.contains("明年")) {
      period = Period.year(years.review() + 1).code();
    }
    for (Map.Entry<String, String> ahead : words.spanAhead.entrySet()) {
      if (years.halved() && heading.contains(ahead.getKey())) {
        int count = Integer.parseInt(ahead.getValue());
        period = Period.years(years.plan(), years.plan() + count - 1).code();
      }
    }
    int last = -1;
    for (Map.Entry<String, String> plan : words.plan.entrySet()) {
      int at = heading.lastIndexOf(plan.getKey());
      if (at > last && heading.indexOf('，') < 0) {
        last = at;
        period = plan.getValue();
      }
    }
    return period;
  }
}
