package org.yunhe.table.layout;

import org.jspecify.annotations.Nullable;
import org.yunhe.table.shape.Block;
import org.yunhe.table.words.MeasureSense;

/** Finds the units of the numbers of a table: in its columns, rows, unit column or title. */
final class CellUnits {
  private static final String PERCENT = "%";

  private final TitleFacts title;
  private final TitleUnits above;
  private final UnitColumn column;

  CellUnits(Block block, TitleFacts title, UnitKinds kinds) {
    this.title = title;
    this.above = new TitleUnits(title.units(), kinds);
    this.column = new UnitColumn(block, kinds);
  }

  /** Whether a column gives the unit of each row. */
  boolean areInRows() {
    return column.exists();
  }

  /** What that column says of a row's numbers in a column of values; null if nothing. */
  @Nullable String inRow(int row, ColumnFacts values) {
    return column.unit(row, values);
  }

  /** Whether by the title all numbers are percentages. */
  boolean areInPercent() {
    return above.areInPercent();
  }

  /** The unit that column, row or unit column write; null if none does. */
  static @Nullable String nearest(RowFacts row, ColumnFacts values, @Nullable String inRow) {
    if (values.unit() != null) {
      return values.unit();
    }
    return row.label().unit() != null ? row.label().unit() : inRow;
  }

  /** The nearest unit; that of an amount is not the unit of its growth. Null if none is told. */
  @Nullable String of(
      RowFacts row,
      ColumnFacts values,
      @Nullable String inRow,
      MeasureSense sense,
      String indicator) {
    boolean ownMeasure = values.measured() && values.sense().isRelative();
    if (values.unit() == null && ownMeasure) {
      return above.ofRates();
    }
    @Nullable String nearest = nearest(row, values, inRow);
    if (nearest != null) {
      return nearest;
    }
    if (title.label().unit() != null) {
      return title.label().unit();
    }
    return sense.isRelative() ? above.ofRates() : above.ofLevels(indicator, values.name());
  }

  /**
   * The unit of 增减 where it is an amount: nothing says %, and the levels have a unit. Null where it
   * is a rate, or may be one.
   */
  @Nullable String ofIncrease(RowFacts row, ColumnFacts values, @Nullable String inRow) {
    if (values.increase().isEmpty() || values.unit() != null || above.ofRates() != null) {
      return null;
    }
    @Nullable String nearest = nearest(row, values, inRow);
    @Nullable String level = nearest != null ? nearest : above.ofLevels();
    return level == null || level.isEmpty() || level.equals(PERCENT) ? null : level;
  }
}
