package org.yunhe.table.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yunhe.staged.RejectRow;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.grid.Grid;
import org.yunhe.table.shape.Block;
import org.yunhe.table.shape.Column;
import org.yunhe.table.value.CellValue;

/** Numbers in a block that no label or no header says the meaning of: refused, never dropped. */
final class StrayCells implements Reading.Cells {
  /** Of a row with more such cells, one reject tells. */
  private static final int MOST_SINGLE = 20;

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
    Set<Integer> beside =
        block.columns(Column.Kind.BESIDE).stream().map(Column::index).collect(Collectors.toSet());
    for (int row : block.strayRows()) {
      read += refuse(row, beside, "no_label", "its row has no label; add one", rejects);
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
    List<Integer> refused = new ArrayList<>();
    int end = block.isLeftOfAnother() ? block.columns().size() : cells.size();
    for (int c = 0; c < Math.min(end, cells.size()); c++) {
      if (!known.contains(c)
          && vocabulary.numbers().parse(cells.get(c)) instanceof CellValue.Numeric) {
        refused.add(c);
      }
    }
    if (refused.size() > MOST_SINGLE) {
      String raw = Rejects.cut(cells.get(refused.get(0)).raw() + " …");
      rejects.accept(new RejectRow(grid.sheet(), row + 1, 0, raw, code, reason, refused.size()));
      return refused.size();
    }
    for (int c : refused) {
      String raw = Rejects.cut(cells.get(c).raw());
      rejects.accept(new RejectRow(grid.sheet(), row + 1, c + 1, raw, code, reason, 1));
    }
    return refused.size();
  }
}
