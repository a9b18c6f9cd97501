package org.yunhe.table.time;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yunhe.table.time.PartialPeriod.Span;

/**
 * The years of months and quarters that follow one with its year: 2030年11月, 12月, 1月 are of 2030,
 * 2030 and 2031, for an axis goes on in one direction.
 */
final class YearsAlong {
  private static final int MONTHS = 12;
  private static final int QUARTERS = 4;
  private static final int HALVES = 2;

  /** What a step to the very next period weighs, against 1 for any other. */
  private static final int NEXT = 3;

  private final int direction;
  private @Nullable PartialPeriod last;

  private YearsAlong(int direction) {
    this.direction = direction;
  }

  /** The same periods, those without a year dated by what stands before them. */
  static List<PartialPeriod> complete(List<PartialPeriod> periods) {
    YearsAlong years = new YearsAlong(direction(periods));
    return periods.stream().map(years::dated).toList();
  }

  /** Positive for an axis that goes on in time, negative for one that goes back, 0 if unclear. */
  private static int direction(List<PartialPeriod> periods) {
    List<PartialPeriod> parts = periods.stream().filter(PartialPeriod::isPart).toList();
    int sum = 0;
    for (int i = 1; i < parts.size(); i++) {
      sum += weight(parts.get(i - 1), parts.get(i));
    }
    // One step back, as from December to March, may be one into the next year.
    return sum == -1 ? 0 : sum;
  }

  private static int weight(PartialPeriod from, PartialPeriod to) {
    int step = to.number() - from.number();
    int cycle = cycle(to);
    if (step == 1 || step == 1 - cycle) {
      return NEXT;
    }
    return step == -1 || step == cycle - 1 ? -NEXT : Integer.signum(step);
  }

  private static int cycle(PartialPeriod period) {
    return switch (period.span()) {
      case QUARTER -> QUARTERS;
      case HALF -> HALVES;
      default -> MONTHS;
    };
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

  /** Null where the one before does not tell, as of 3月 behind 2030年3月. */
  private @Nullable Integer year(PartialPeriod before, PartialPeriod period) {
    int year = Objects.requireNonNull(before.year());
    if (period.span() != before.span()) {
      return period.lastMonth() == before.lastMonth() ? year : null;
    }
    int step = Integer.signum(period.number() - before.number()) * Integer.signum(direction);
    if (step == 0) {
      return null;
    }
    return step > 0 ? year : year + Integer.signum(direction);
  }
}
