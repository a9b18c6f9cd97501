package org.yunhe.table.layout;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.yunhe.staged.Measure;
import org.yunhe.staged.RejectRow;
import org.yunhe.table.value.CellValue;
import org.yunhe.table.value.NumberParser;
import org.yunhe.table.words.MeasureSense;

/** Cells that could be read in two ways by all that the table says: refused, each with why. */
final class UnclearCells {
  private static final String INDEX = "指数";

  /** No index that bureaus publish grew by as much in a year; about that is what an index is. */
  private static final BigDecimal LEAST_INDEX = BigDecimal.valueOf(50);

  private static final BigDecimal GREATEST_INDEX = BigDecimal.valueOf(200);

  private final TitleFacts title;
  private final List<ColumnFacts> columns;
  private final NumberParser numbers;

  UnclearCells(TitleFacts title, List<ColumnFacts> columns, NumberParser numbers) {
    this.title = title;
    this.columns = columns;
    this.numbers = numbers;
  }

  /** Why it can't be told for certain what a cell is; empty if it can. */
  Optional<RejectRow> refuse(Point point, ColumnFacts column) {
    if (point.period().isUnclear()) {
      return reject(
          point,
          "unknown_period",
          "its label or heading is no period that is known; write it as 2031年3月");
    }
    if (!(numbers.parse(point.cell()) instanceof CellValue.Numeric number)) {
      return Optional.empty();
    }
    if (isAmountOrRate(point.subject(), column)) {
      return reject(
          point,
          "unknown_unit",
          "its heading does not tell whether it is an amount or a rate of increase; write its unit"
              + " into it");
    }
    return isIndexOrGrowth(point.subject(), number.value())
        ? reject(
            point,
            "unknown_measure",
            "its heading speaks of growth, but it may be an index; write what is 100 into the"
                + " heading, as in (上年同月=100)")
        : Optional.empty();
  }

  /** 增减 without a unit behind 利润总额（万元）. */
  private boolean isAmountOrRate(Point.Subject subject, ColumnFacts column) {
    return !column.increase().isEmpty()
        && subject.unit() == null
        && columns.stream().anyMatch(level -> level.isAmountOf(column));
  }

  /** 同比 over 101.2 in a table of price indices. */
  private boolean isIndexOrGrowth(Point.Subject subject, BigDecimal number) {
    boolean growth = isGrowth(subject.sense());
    return growth
        && number.compareTo(LEAST_INDEX) >= 0
        && number.compareTo(GREATEST_INDEX) <= 0
        && (subject.indicator().endsWith(INDEX)
            || title.indicator().endsWith(INDEX)
            || title.rate().sense().kind() == Measure.INDEX);
  }

  private static boolean isGrowth(MeasureSense sense) {
    return sense.kind() == Measure.GROWTH || sense.kind() == Measure.GROWTH_MOM;
  }

  private static Optional<RejectRow> reject(Point point, String code, String reason) {
    return Optional.of(
        new RejectRow(
            point.sheet(),
            point.row() + 1,
            point.column() + 1,
            Rejects.cut(point.cell().raw()),
            code,
            reason,
            1));
  }
}
