package org.yunhe.table.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.yunhe.staged.RejectRow;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.grid.Grid;
import org.yunhe.table.shape.Block;
import org.yunhe.table.shape.Column;
import org.yunhe.table.value.CellValue;

/** Numbers in a block that no label or no header says the meaning of: refused, never dropped. */
final class StrayCells implements Reading.Cells {
  private final Block block;
  private final Vocabulary vocabulary;

  StrayCells(Block block, Vocabulary vocabulary) {
    this.block = block;
    this.vocabulary = vocabulary;
  }

  /** All numbers of a block that has no header. */
  Reading.Cells withoutHeader() {
    return (points, rejects) -> {
      int read = 0;
      for (int row : block.dataRows()) {
        read += refuse(row, Set.of(), "no_header", "no header says what it is; add one", rejects);
      }
      return read + read(points, rejects);
    };
  }

  @Override
  public int read(Consumer<Point> points, Consumer<RejectRow> rejects) {
    int read = 0;
    for (int row : block.strayRows()) {
      read += refuse(row, Set.of(), "no_label", "its row has no label; add one", rejects);
    }
    if (block.headerRows().isEmpty()) {
      return read;
    }
    Set<Integer> known = new HashSet<>();
    for (Column column : block.columns()) {
      if (column.kind() != Column.Kind.VOID) {
        known.add(column.index());
      }
    }
    for (int row : block.dataRows()) {
      read += refuse(row, known, "no_header", "its column has no header; add one", rejects);
    }
    return read;
  }

  private int refuse(
      int row, Set<Integer> known, String code, String reason, Consumer<RejectRow> rejects) {
    Grid grid = block.grid();
    List<Cell> cells = grid.rows().get(row);
    int refused = 0;
    for (int c = 0; c < cells.size(); c++) {
      Cell cell = cells.get(c);
      if (!known.contains(c) && vocabulary.numbers().parse(cell) instanceof CellValue.Numeric) {
        rejects.accept(
            new RejectRow(grid.sheet(), row + 1, c + 1, Rejects.cut(cell.raw()), code, reason, 1));
        refused++;
      }
    }
    return refused;
  }
}
