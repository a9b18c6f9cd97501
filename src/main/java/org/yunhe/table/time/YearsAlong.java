package org.yunhe.table.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yunhe.table.time.PartialPeriod.Span;

/**
 * The years of months and quarters that follow one with its year: 2030年11月, 12月, 1月 are of 2030,
 * 2030 and 2031, for an axis goes on in one direction.
 */
final class YearsAlong {
  private final boolean backwards;
  private @Nullable PartialPeriod last;

  private YearsAlong(boolean backwards) {
    this.backwards = backwards;
  }

  /** The same periods, those without a year dated by what stands before them. */
  static List<PartialPeriod> complete(List<PartialPeriod> periods) {
    YearsAlong years = new YearsAlong(goesBack(periods));
    return periods.stream().map(years::dated).toList();
  }

  private static boolean goesBack(List<PartialPeriod> periods) {
    int steps = 0;
    List<PartialPeriod> parts = new ArrayList<>(periods);
    parts.removeIf(period -> !period.isPart());
    for (int i = 1; i < parts.size(); i++) {
      steps += Integer.signum(parts.get(i).number() - parts.get(i - 1).number());
    }
    return steps < 0;
  }

  private PartialPeriod dated(PartialPeriod period) {
    PartialPeriod before = last;
    PartialPeriod dated = period;
    if (period.isPart() && period.year() == null && before != null) {
      dated =
          new PartialPeriod(year(before, period), period.span(), period.from(), period.number());
    }
    if (dated.isPart()) {
      last = dated.year() == null ? null : dated;
    } else if (dated.span() == Span.YEAR) {
      last = null;
    }
    return dated;
  }

  /** Null where the one before does not tell, as 3月 behind 2030年3月. */
  private @Nullable Integer year(PartialPeriod before, PartialPeriod period) {
    int year = Objects.requireNonNull(before.year());
    if (period.span() != before.span()) {
      return period.lastMonth() == before.lastMonth() ? year : null;
    }
    int step = period.number() - before.number();
    if (step == 0) {
      return null;
    }
    boolean turn = backwards ? step > 0 : step < 0;
    return turn ? Integer.valueOf(backwards ? year - 1 : year + 1) : Integer.valueOf(year);
  }
}
