package org.yunhe.table.layout;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yunhe.table.shape.Block;
import org.yunhe.table.shape.Column;

/**
 * The column that gives the unit of each row. Of goods it is that of their quantity: 吨 is not the
 * unit of the amount of money beside it.
 */
final class UnitColumn {
  private static final String MONEY = "money";

  private final Block block;
  private final UnitKinds kinds;
  private final Optional<Column> column;

  UnitColumn(Block block, UnitKinds kinds) {
    this.block = block;
    this.kinds = kinds;
    this.column = block.unitColumn();
  }

  boolean exists() {
    return column.isPresent();
  }

  /** The unit of a row's numbers in a column of values; null if it gives none for them. */
  @Nullable String unit(int row, ColumnFacts values) {
    return column
        .map(units -> block.grid().seen(row, units.index()).text())
        .filter(unit -> !unit.isEmpty())
        .filter(unit -> !isAmount(values) || kinds.mayBeOf(MONEY, unit))
        .map(unit -> unit.equals("-") ? "" : unit)
        .orElse(null);
  }

  private boolean isAmount(ColumnFacts values) {
    return kinds.ofEnding(values.name()).filter(MONEY::equals).isPresent();
  }
}
