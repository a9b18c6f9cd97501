package org.yunhe.table.words;

import org.yunhe.staged.Measure;

/**
 * What a word such as 累计值 or 同比增长 says of the numbers under it.
 *
 * @param kind what the number says, for the period alone
 * @param span whether it counts from the start of the year
 * @param yearBefore whether it is the figure of the year before, shown for comparison
 */
public record MeasureSense(Measure kind, Span span, boolean yearBefore) {
  /** Which months a number covers. */
  public enum Span {
    /** The word does not say. */
    OPEN,
    /** The period itself: 当期, 本月. */
    CURRENT,
    /** The quarter that ends with the period: 当季 of 2031-03. */
    QUARTER,
    /** From the start of the year: 累计. */
    CUMULATIVE
  }

  /** Says nothing: a plain level. */
  public static final MeasureSense PLAIN = new MeasureSense(Measure.LEVEL, Span.OPEN, false);

  /** This and what a more specific place says. */
  public MeasureSense with(MeasureSense inner) {
    // 环比 over 增长速度 stays a change against the month before.
    boolean outer =
        inner.kind == Measure.LEVEL || (inner.kind == Measure.GROWTH && kind == Measure.GROWTH_MOM);
    return new MeasureSense(
        outer ? kind : inner.kind,
        inner.span == Span.OPEN ? span : inner.span,
        yearBefore || inner.yearBefore);
  }

  public MeasureSense cumulative() {
    return new MeasureSense(kind, Span.CUMULATIVE, yearBefore);
  }

  /** Whether the number relates two numbers, so that it does not have their unit. */
  public boolean isRelative() {
    return kind != Measure.LEVEL && kind != Measure.CHANGE;
  }

  /**
   * Whether it says of a level which months it covers, or that they are those of the year before.
   */
  boolean tellsMonths() {
    return kind == Measure.LEVEL && (span != Span.OPEN || yearBefore);
  }

  public boolean isCumulative() {
    return span == Span.CUMULATIVE;
  }

  public boolean isOfQuarter() {
    return span == Span.QUARTER;
  }

  /** The measure of the contract. */
  public Measure measure() {
    if (!isCumulative()) {
      return kind;
    }
    return switch (kind) {
      case LEVEL -> Measure.LEVEL_YTD;
      case GROWTH -> Measure.GROWTH_YTD;
      case INDEX -> Measure.INDEX_YTD;
      default -> kind;
    };
  }

  /** The sense of a measure of the contract, as a job may give it. */
  public static MeasureSense of(Measure measure) {
    return switch (measure) {
      case LEVEL_YTD -> new MeasureSense(Measure.LEVEL, Span.CUMULATIVE, false);
      case GROWTH_YTD -> new MeasureSense(Measure.GROWTH, Span.CUMULATIVE, false);
      case INDEX_YTD -> new MeasureSense(Measure.INDEX, Span.CUMULATIVE, false);
      default -> new MeasureSense(measure, Span.OPEN, false);
    };
  }
}
