package org.yunhe.table.layout;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yunhe.staged.RejectRow;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.grid.Grid;
import org.yunhe.table.shape.Block;
import org.yunhe.table.shape.Column;
import org.yunhe.table.value.CellValue;
import org.yunhe.table.value.NumberParser;

/** Cells that could be read in two ways by all that the table says: refused, each with why. */
final class UnclearCells {
  private final Grid grid;
  private final PriceComparisons prices;
  private final List<ColumnFacts> columns;
  private final UnitKinds kinds;
  private final NumberParser numbers;
  private final Set<Integer> shifted;

  UnclearCells(
      Block block,
      PriceComparisons prices,
      List<ColumnFacts> columns,
      UnitKinds kinds,
      NumberParser numbers) {
    this.grid = block.grid();
    this.prices = prices;
    this.kinds = kinds;
    this.columns = columns;
    this.numbers = numbers;
    this.shifted = findShifted(block);
  }

  /** Why it can't be told for certain what a cell is; empty if it can. */
  Optional<RejectRow> refuse(Point point, ColumnFacts column) {
    if (point.period().isUnclear()) {
      return reject(
          point,
          "unknown_period",
          "its label or heading is no period that is known; write it as 2031年3月");
    }
    boolean wide = shifted.contains(point.row());
    boolean either = isAmountOrRate(point.subject(), column) && !column.bare();
    boolean compared = isAmountOrRate(point.subject(), column) && column.bare() && isAmount(point);
    boolean counted = isIncreaseOfCounted(point.subject(), column);
    if (!wide && !either && !compared && !counted && !prices.compares(point.subject())) {
      // Nothing that the number could decide: it is not parsed for nothing.
      return Optional.empty();
    }
    if (!(numbers.parse(point.cell()) instanceof CellValue.Numeric number)) {
      return Optional.empty();
    }
    if (wide) {
      return reject(
          point,
          "wrong_width",
          "its row has more cells than the header; check its separators, and quote numbers such as"
              + " \"1,234.5\"");
    }
    boolean broken = isBroken(number.value()) && levelsAreWhole(point, column);
    if (either || (compared && !broken) || (counted && broken)) {
      return reject(
          point,
          "unknown_unit",
          "its heading does not tell whether it is an amount or a rate of increase; write its unit"
              + " into it");
    }
    return prices.isUnclear(point.subject(), column, number.value())
        ? reject(
            point,
            "unknown_measure",
            "it may be an index or growth; write what is 100 into its heading, as in (上年同月=100),"
                + " or 增长（%）")
        : Optional.empty();
  }

  /**
   * Rows of a text with numbers behind the last heading, where most rows have none: a number in
   * them was taken for two.
   */
  private Set<Integer> findShifted(Block block) {
    Grid grid = block.grid();
    if (!grid.sheet().isEmpty() || block.isLeftOfAnother()) {
      return Set.of();
    }
    int end =
        block.columns().stream()
            .filter(column -> column.kind() != Column.Kind.VOID)
            .mapToInt(column -> column.index() + 1)
            .max()
            .orElse(0);
    Set<Integer> rows = new HashSet<>();
    for (int row : block.dataRows()) {
      List<Cell> behind = grid.rows().get(row);
      if (behind.stream().skip(end).anyMatch(this::isNumber)) {
        rows.add(row);
      }
    }
    return rows.size() * 2 <= block.dataRows().size() ? rows : Set.of();
  }

  private boolean isNumber(Cell cell) {
    return numbers.parse(cell) instanceof CellValue.Numeric;
  }

  /** Beside sums and quantities 比上月 may be either; 3.5 beside whole numbers is a rate. */
  private boolean isAmount(Point point) {
    return UnitKinds.isAmount(kinds.ofName(point.subject().indicator()));
  }

  /** 增减 without a unit behind 利润总额（万元）. */
  private boolean isAmountOrRate(Point.Subject subject, ColumnFacts column) {
    return !column.increase().isEmpty()
        && subject.unit() == null
        && columns.stream().anyMatch(level -> level.isLevelOf(column));
  }

  /** 增减 beside numbers of people: -1.5 would be a rate. */
  private boolean isIncreaseOfCounted(Point.Subject subject, ColumnFacts column) {
    return !column.increase().isEmpty()
        && column.unit() == null
        && subject.unit() != null
        && kinds.isCounting(subject.unit());
  }

  private boolean levelsAreWhole(Point point, ColumnFacts column) {
    return columns.stream()
        .filter(level -> level.isLevelOf(column))
        .map(level -> numbers.parse(grid.cell(point.row(), level.index())))
        .noneMatch(cell -> cell instanceof CellValue.Numeric level && isBroken(level.value()));
  }

  private static boolean isBroken(BigDecimal number) {
    return number.stripTrailingZeros().scale() > 0;
  }

  private static Optional<RejectRow> reject(Point point, String code, String reason) {
    return Optional.of(Rejects.of(point, code, reason));
  }
}
