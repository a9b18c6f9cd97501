package org.yunhe.table.layout;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yunhe.table.label.Label;
import org.yunhe.table.shape.Block;
import org.yunhe.table.words.MeasureSense;
import org.yunhe.table.words.TableWords;

/**
 * Finds the units of the numbers of a table: in its columns, rows, unit column, title, or in lines
 * between the rows.
 */
final class CellUnits {
  private static final String PERCENT = "%";
  private static final String POINTS = "百分点";

  private final TitleFacts title;
  private final TreeMap<Integer, TitleUnits> lines = new TreeMap<>();
  private final UnitColumn column;
  private final UnitKinds kinds;
  private final TableWords words;

  CellUnits(Block block, TitleFacts title, Vocabulary vocabulary, UnitKinds kinds) {
    this.title = title;
    this.kinds = kinds;
    this.words = vocabulary.words();
    this.column = new UnitColumn(block, kinds);
    lines.put(-1, new TitleUnits(title.units(), kinds));
    for (int row : block.unitRows()) {
      block.grid().rows().get(row).stream()
          .filter(cell -> !cell.isBlank())
          .map(cell -> TitleFacts.units(cell.text(), vocabulary))
          .forEach(units -> lines.put(row, new TitleUnits(units, kinds)));
    }
  }

  /** What the title says, or the last line of units above a row. */
  private TitleUnits above(int row) {
    return lines.floorEntry(row).getValue();
  }

  /** Whether a column gives the unit of each row. */
  boolean areInRows() {
    return column.exists();
  }

  /** Whether by the title all numbers are percentages. */
  boolean areInPercent() {
    return lines.firstEntry().getValue().areInPercent();
  }

  /** The unit that column, row or unit column write; null if none does. */
  @Nullable String nearest(int at, RowFacts row, ColumnFacts values) {
    return values.unit() != null ? values.unit() : ofRow(at, row, values);
  }

  private @Nullable String ofRow(int at, RowFacts row, ColumnFacts values) {
    return row.label().unit() != null ? row.label().unit() : column.unit(at, values);
  }

  /**
   * The nearest unit; that of an amount is not the unit of its growth. Null if none is told.
   *
   * @param at number of the row in the sheet
   */
  @Nullable String of(
      int at, RowFacts row, ColumnFacts values, MeasureSense sense, String indicator) {
    @Nullable String told = told(at, row, values, sense, indicator);
    boolean ofLevels = told != null && values.unit() == null && !kinds.isRatioUnit(told);
    return ofLevels && isRatioOfPlan(values) ? PERCENT : told;
  }

  /** 完成率: how much of a plan is done is not in the unit of the plan. */
  private boolean isRatioOfPlan(ColumnFacts values) {
    String name = values.part().isEmpty() ? values.name() : values.part();
    return words.isAspect(name) && kinds.ofEnding(name).filter(UnitKinds::isRatio).isPresent();
  }

  private @Nullable String told(
      int at, RowFacts row, ColumnFacts values, MeasureSense sense, String indicator) {
    boolean ownMeasure = values.measured() && values.sense().isRelative();
    if (values.unit() == null && ownMeasure) {
      return above(at).ofRates();
    }
    @Nullable String nearest = nearest(at, row, values);
    if (Label.PERCENT_OR_POINTS.equals(nearest)) {
      return isRatio(ofRow(at, row, values), indicator) ? POINTS : PERCENT;
    }
    if (nearest != null) {
      return nearest;
    }
    if (title.label().unit() != null) {
      return title.label().unit();
    }
    return sense.isRelative() ? above(at).ofRates() : above(at).ofLevels(indicator, values.name());
  }

  private boolean isRatio(@Nullable String unit, String indicator) {
    return unit == null ? UnitKinds.isRatio(kinds.ofName(indicator)) : kinds.isRatioUnit(unit);
  }

  /**
   * The unit of 增减 where it is an amount: nothing says %, and the levels have a unit. Null where it
   * is a rate, or may be one, as 比上月 alone.
   */
  @Nullable String ofIncrease(int at, RowFacts row, ColumnFacts values) {
    boolean told = values.unit() != null || above(at).ofRates() != null;
    if (values.increase().isEmpty() || told || words.isComparison(values.increase())) {
      return null;
    }
    @Nullable String nearest = ofRow(at, row, values);
    @Nullable String level = nearest != null ? nearest : above(at).ofLevels();
    return level == null || level.isEmpty() || level.equals(PERCENT) ? null : level;
  }
}
