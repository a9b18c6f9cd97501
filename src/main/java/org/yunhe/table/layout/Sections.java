package org.yunhe.table.layout;

import org.yunhe.table.grid.Cell;
import org.yunhe.table.shape.Block;
import org.yunhe.table.shape.Column;

/**
 * Follows down the rows which label without numbers they stand below: 其中：开发区 over names said
 * before.
 */
final class Sections {
  private final Block block;
  private String section = "";
  private int indent;

  Sections(Block block) {
    this.block = block;
  }

  /**
   * The label without numbers that the next row stands below; empty if it stands below none, or is
   * one itself.
   *
   * @param label the row's label
   * @param name its name without unit and measure
   */
  String of(int row, Cell label, String name) {
    if (!isValued(row)) {
      section = name;
      indent = label.indent();
      return "";
    }
    if (label.indent() < indent) {
      section = "";
    }
    return section;
  }

  private boolean isValued(int row) {
    return block.columns(Column.Kind.VALUE).stream()
        .anyMatch(column -> !block.grid().cell(row, column.index()).isBlank());
  }
}
