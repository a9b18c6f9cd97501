package org.yunhe.table.time;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yunhe.staged.Period;

/**
 * A period as far as one place tells it: a header may give the month, the title the year.
 *
 * @param year the year, if told
 * @param span the kind of period
 * @param from first month of {@link Span#MONTHS}; else 0
 * @param number number of the month, quarter or half; last month of {@link Span#TO_MONTH} and
 *     {@link Span#MONTHS}; else 0
 */
public record PartialPeriod(@Nullable Integer year, Span span, int from, int number) {
  /** Kinds of periods. */
  public enum Span {
    /** Nothing but perhaps a year is told, and it need not be the whole of it. */
    OPEN,
    YEAR,
    HALF,
    QUARTER,
    MONTH,
    /** From January to a month. */
    TO_MONTH,
    /** From a later month to another: 3-5月. */
    MONTHS,
    /** 本月, 本季: the period of the title; its number tells the three months of 本季. */
    CURRENT,
    /** 1-本月: from January to the month of the title. */
    TO_CURRENT,
    /** 上月, 上季: the period before that of the title, of as many months as the number says. */
    PREVIOUS,
    /** 年初, 上年末: the end of the year before. */
    YEAR_START
  }

  private static final int MONTHS = 12;
  private static final int QUARTER_MONTHS = 3;
  private static final int HALF_MONTHS = 6;

  /** Tells nothing. */
  public static final PartialPeriod NONE = new PartialPeriod(null, Span.OPEN, 0);

  /** Tells of a period that it is not that of the title, but not which one it is. */
  public static final PartialPeriod UNCLEAR = new PartialPeriod(0, Span.YEAR, 0);

  /** 本月: the period of the title. */
  public static final PartialPeriod CURRENT = new PartialPeriod(null, Span.CURRENT, 0);

  /** 本季. */
  public static final PartialPeriod CURRENT_QUARTER =
      new PartialPeriod(null, Span.CURRENT, QUARTER_MONTHS);

  public PartialPeriod(@Nullable Integer year, Span span, int number) {
    this(year, span, 0, number);
  }

  public static PartialPeriod month(@Nullable Integer year, int month) {
    return new PartialPeriod(year, Span.MONTH, month);
  }

  public static PartialPeriod toMonth(@Nullable Integer year, int month) {
    return new PartialPeriod(year, Span.TO_MONTH, month);
  }

  /** Months of one year: from January, a quarter or half where they are one, or any others. */
  public static PartialPeriod months(@Nullable Integer year, int from, int to) {
    if (from == 1) {
      return toMonth(year, to);
    }
    if (to == from + 2 && to % QUARTER_MONTHS == 0) {
      return new PartialPeriod(year, Span.QUARTER, to / QUARTER_MONTHS);
    }
    boolean secondHalf = from == HALF_MONTHS + 1 && to == MONTHS;
    return secondHalf
        ? new PartialPeriod(year, Span.HALF, 2)
        : new PartialPeriod(year, Span.MONTHS, from, to);
  }

  public static PartialPeriod year(int year) {
    return new PartialPeriod(year, Span.YEAR, 0);
  }

  public boolean isNone() {
    return year == null && span == Span.OPEN;
  }

  /** Whether it tells a kind of period by itself. */
  public boolean isComplete() {
    return year != null && span != Span.OPEN && !isRelative();
  }

  /** Whether it counts from the period of the title. */
  private boolean isRelative() {
    return span == Span.CURRENT || span == Span.TO_CURRENT || isEarlier();
  }

  /** Whether it says that the period lies before that of the title. */
  public boolean isEarlier() {
    return span == Span.PREVIOUS || span == Span.YEAR_START;
  }

  /** Whether it is known not to be known, so that nothing else may tell it. */
  public boolean isUnclear() {
    return year != null && year == 0;
  }

  public boolean isCumulative() {
    return span == Span.TO_MONTH || span == Span.TO_CURRENT;
  }

  /** What this and a more specific place tell together. */
  public PartialPeriod with(PartialPeriod inner) {
    if (isUnclear() || inner.isUnclear()) {
      return UNCLEAR;
    }
    @Nullable Integer both = inner.year != null ? inner.year : year;
    return switch (inner.span) {
      case OPEN -> new PartialPeriod(both, span, from, number);
      case YEAR ->
          inner.year != null && year == null && isPart()
              ? new PartialPeriod(inner.year, span, from, number)
              : new PartialPeriod(both, Span.YEAR, 0);
      case CURRENT -> current(both, inner.number);
      case TO_CURRENT -> toCurrent(both);
      case PREVIOUS -> previous(both, inner.number);
      case YEAR_START -> yearStart(both);
      default -> new PartialPeriod(both, inner.span, inner.from, inner.number);
    };
  }

  /** A part of a year, such as 3月. */
  public boolean isPart() {
    return switch (span) {
      case MONTH, MONTHS, QUARTER, HALF, TO_MONTH -> true;
      default -> false;
    };
  }

  /**
   * This and the months that a line beside it tells: they are those of its year, unless it tells
   * months itself, of which these are not.
   */
  public PartialPeriod withPart(PartialPeriod part) {
    if (part.isNone()) {
      return this;
    }
    if (span == Span.YEAR || span == Span.OPEN) {
      return with(part);
    }
    return lastMonth() == part.lastMonth() ? this : UNCLEAR;
  }

  /**
   * The months of a row whose figures are of others than the column says: those of the year so far
   * may end earlier, while those of one month or quarter must be of that.
   */
  public PartialPeriod inMonths(PartialPeriod own) {
    if (own.isNone() || isUnclear()) {
      return this;
    }
    boolean sums =
        switch (span) {
          case OPEN, YEAR, HALF, TO_MONTH, TO_CURRENT -> true;
          default -> false;
        };
    return sums ? with(own) : lastMonth() == own.lastMonth() ? this : UNCLEAR;
  }

  /** Whether a part of an unnamed year lies, in the year that this tells, after this. */
  public boolean isBefore(PartialPeriod part) {
    return isComplete()
        && isPart()
        && part.isPart()
        && part.year == null
        && lastMonth() < part.lastMonth();
  }

  /**
   * 本月 or 本季 below this period: the last month or quarter of it. Of a year alone it is not known
   * which one that is.
   *
   * @param months of 本季 those of a quarter; of 本月 0
   */
  private PartialPeriod current(@Nullable Integer both, int months) {
    return switch (span) {
      case TO_MONTH -> last(both, months, number);
      case HALF -> last(both, months, number * HALF_MONTHS);
      case QUARTER -> last(both, months, number * QUARTER_MONTHS);
      case OPEN, YEAR, TO_CURRENT -> new PartialPeriod(both, Span.CURRENT, months);
      default -> new PartialPeriod(both, span, from, number);
    };
  }

  /** The quarter that ends with this period; unclear if none does, or of a year alone. */
  public PartialPeriod lastQuarter() {
    return switch (span) {
      case MONTH, TO_MONTH, HALF -> last(year, QUARTER_MONTHS, lastMonth());
      case YEAR -> UNCLEAR;
      default -> this;
    };
  }

  private static PartialPeriod last(@Nullable Integer year, int months, int lastMonth) {
    if (months == 0) {
      return month(year, lastMonth);
    }
    return lastMonth % months == 0
        ? new PartialPeriod(year, Span.QUARTER, lastMonth / months)
        : UNCLEAR;
  }

  private PartialPeriod toCurrent(@Nullable Integer both) {
    return switch (span) {
      case OPEN -> new PartialPeriod(both, Span.TO_CURRENT, 0);
      case YEAR -> new PartialPeriod(both, Span.TO_MONTH, MONTHS);
      default -> new PartialPeriod(both, Span.TO_MONTH, lastMonth());
    };
  }

  private PartialPeriod previous(@Nullable Integer both, int months) {
    if (span == Span.OPEN || span == Span.CURRENT) {
      return new PartialPeriod(both, Span.PREVIOUS, months);
    }
    boolean ofMonths = span == Span.MONTH || span == Span.TO_MONTH;
    if (months == 1 && ofMonths) {
      return before(both, Span.MONTH, number, MONTHS);
    }
    if (months == QUARTER_MONTHS && (span == Span.QUARTER || ofMonths)) {
      boolean quarter = lastMonth() % QUARTER_MONTHS == 0;
      return quarter
          ? before(both, Span.QUARTER, lastMonth() / QUARTER_MONTHS, MONTHS / QUARTER_MONTHS)
          : UNCLEAR;
    }
    return UNCLEAR;
  }

  /** The month or quarter before one, where the first of a year follows the last of another. */
  private static PartialPeriod before(@Nullable Integer year, Span span, int number, int last) {
    if (number > 1) {
      return new PartialPeriod(year, span, number - 1);
    }
    return year == null ? UNCLEAR : new PartialPeriod(year - 1, span, last);
  }

  private PartialPeriod yearStart(@Nullable Integer both) {
    boolean years = span == Span.YEAR && both != null;
    return years ? year(both - 1) : new PartialPeriod(both, Span.YEAR_START, 0);
  }

  int lastMonth() {
    return switch (span) {
      case QUARTER -> number * QUARTER_MONTHS;
      case HALF -> number * HALF_MONTHS;
      case MONTH, TO_MONTH, MONTHS -> number;
      default -> MONTHS;
    };
  }

  /**
   * The period; empty if a part of it is not known.
   *
   * @param cumulative whether the number counts from the start of the year
   * @param yearsBack years to go back: 1 for the figure of the year before
   */
  public Optional<Period> resolve(boolean cumulative, int yearsBack) {
    if (year == null || year - yearsBack < 1) {
      return Optional.empty();
    }
    int at = year - yearsBack;
    return switch (span) {
      case YEAR -> Optional.of(Period.year(at));
      case HALF -> Optional.of(cumulative ? to(at) : Period.half(at, number));
      case QUARTER -> Optional.of(cumulative ? to(at) : Period.quarter(at, number));
      case MONTH -> Optional.of(cumulative ? to(at) : Period.month(at, number));
      case TO_MONTH -> Optional.of(to(at));
      case YEAR_START -> Optional.of(Period.month(at - 1, MONTHS));
      case MONTHS ->
          Period.parse(String.format(Locale.ROOT, "%04d-%02d/%04d-%02d", at, from, at, number));
      default -> Optional.empty();
    };
  }

  private Period to(int at) {
    return Period.yearToMonth(at, lastMonth());
  }
}
