package org.yunhe.table.shape;

import java.util.ArrayList;
import java.util.List;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.grid.Grid;

/** Sorts the rows under a header into data, footers and what can't be placed. */
final class BodyRows {
  private final Grid grid;
  private final CellLook look;
  private final List<Integer> header;
  private final List<Column> columns;
  private final List<Integer> data = new ArrayList<>();
  private final List<Integer> notes = new ArrayList<>();
  private final List<Integer> strays = new ArrayList<>();

  BodyRows(Grid grid, CellLook look, List<Integer> header, List<Column> columns) {
    this.grid = grid;
    this.look = look;
    this.header = header;
    this.columns = columns;
  }

  Block read(int from, List<Integer> titles) {
    int row = from;
    while (row < grid.height() && !(row > from && isNewHeader(grid, look, row))) {
      sort(row++);
    }
    return new Block(grid, titles, header, data, notes, strays, columns, row);
  }

  /**
   * Words or periods over several columns that begin with a known heading or follow a blank or
   * title line: another table begins.
   */
  static boolean isNewHeader(Grid grid, CellLook look, int row) {
    if (grid.filled(row) < 3 || look.isTitle(grid, row) || look.isNote(grid, row)) {
      return false;
    }
    for (Cell cell : grid.rows().get(row)) {
      if (!cell.isBlank() && !look.isWords(cell) && !look.isPeriod(cell)) {
        return false;
      }
    }
    boolean headed = look.isHeading(CellLook.first(grid, row));
    boolean afresh = row > 0 && (grid.filled(row - 1) == 0 || look.isTitle(grid, row - 1));
    return headed || (afresh && look.isWords(grid.cell(row, grid.width(row) - 1)));
  }

  private void sort(int row) {
    if (grid.filled(row) == 0 || look.isNumbering(grid, row)) {
      return;
    }
    boolean labelled = hasLabel(row);
    if (hasNumber(row)) {
      (labelled ? data : strays).add(row);
    } else if (look.isNote(grid, row) || !notes.isEmpty() || !labelled || isShortLine(row)) {
      notes.add(row);
    } else {
      data.add(row);
    }
  }

  private boolean hasLabel(int row) {
    return columns.stream()
        .filter(column -> column.kind() == Column.Kind.LABEL)
        .anyMatch(column -> !grid.seen(row, column.index()).isBlank());
  }

  private boolean hasNumber(int row) {
    return columns.stream()
        .filter(column -> column.kind() == Column.Kind.VALUE)
        .anyMatch(column -> !look.isMissing(grid.cell(row, column.index())));
  }

  /** A line of one cell without separators, in a text whose rows all have them. */
  private boolean isShortLine(int row) {
    return grid.sheet().isEmpty() && grid.width(row) == 1 && columns.size() > 1;
  }
}
