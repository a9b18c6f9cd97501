package org.yunhe.table.grid;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one sheet. Rows and columns count from 0 here and from 1 in what is staged.
 *
 * @param sheet its name; empty but for workbooks
 * @param rows its rows, each as long as its last cell
 * @param merged for places under a merged cell, the cell at its upper left corner
 */
public record Grid(String sheet, List<List<Cell>> rows, Map<Place, Cell> merged) {
  /** A place in a sheet. */
  public record Place(int row, int column) {}

  public static Grid of(String sheet, List<List<Cell>> rows) {
    return new Grid(sheet, rows, Map.of());
  }

  public int height() {
    return rows.size();
  }

  /** Length of a row. */
  public int width(int row) {
    return rows.get(row).size();
  }

  /** The cell itself; empty outside of the sheet. */
  public Cell cell(int row, int column) {
    if (row < 0 || row >= rows.size() || column < 0 || column >= rows.get(row).size()) {
      return Cell.EMPTY;
    }
    return rows.get(row).get(column);
  }

  /** The cell that a reader sees at a place: under a merged cell, that one. */
  public Cell seen(int row, int column) {
    if (!merged.isEmpty()) {
      @Nullable Cell anchor = merged.get(new Place(row, column));
      if (anchor != null) {
        return anchor;
      }
    }
    return cell(row, column);
  }

  /** Cells of a row that are not blank. */
  public int filled(int row) {
    int count = 0;
    for (Cell cell : rows.get(row)) {
      if (!cell.isBlank()) {
        count++;
      }
    }
    return count;
  }
}
