package org.yunhe.table.layout;

import org.jspecify.annotations.Nullable;
import org.yunhe.table.time.PartialPeriod;
import org.yunhe.table.words.MeasureSense;

/**
 * What the header of a column says.
 *
 * @param index the column, from 0
 * @param name what is left of its headings without period, measure and unit; empty if nothing
 * @param region region as written; null if none
 * @param period period; none if not said
 * @param sense measure
 * @param measured whether a measure is written
 * @param unit unit; null if not said
 * @param base fixed base of an index; else empty
 */
record ColumnFacts(
    int index,
    String name,
    @Nullable String region,
    PartialPeriod period,
    MeasureSense sense,
    boolean measured,
    @Nullable String unit,
    String base) {

  /** This column with what it leaves open taken from the one to its left. */
  ColumnFacts after(ColumnFacts left) {
    boolean samePeriod = period.isNone() || period.equals(left.period);
    boolean bare = name.isEmpty() && region == null && samePeriod && measured;
    if (!bare) {
      return this;
    }
    boolean cumulative = left.sense.isCumulative() || left.period.isCumulative();
    boolean open = sense.span() == MeasureSense.Span.OPEN;
    return new ColumnFacts(
        index,
        left.name,
        left.region,
        left.period,
        cumulative && open && !left.sense.yearBefore() ? sense.cumulative() : sense,
        true,
        unit,
        base);
  }
}
