package org.yunhe.table.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names that someone broke over two rows to make them fit: 计算机、通信和 above 其他电子设备制造业, which has the
 * numbers.
 */
public final class WrappedLabels {
  /** A shorter text that ends in 和 may be a name, as 泰和 is. */
  private static final int SHORTEST_LIST = 5;

  private static final Pattern LIST = Pattern.compile("[^一二三四五六七八九十\\d)）]、");
  private static final Pattern REST_OF_LIST = Pattern.compile("^[、和及].*[业品]$");

  private WrappedLabels() {}

  /** The grid with such names in the rows of their numbers; the grid itself if there are none. */
  public static Grid joined(Grid grid) {
    List<List<Cell>> rows = null;
    for (int row = 0; row + 1 < grid.height(); row++) {
      int column = onlyColumn(grid, row);
      if (column >= 0 && grid.filled(row + 1) > 1 && goesOn(grid, row, column)) {
        rows = rows == null ? new ArrayList<>(grid.rows()) : rows;
        Cell first = grid.cell(row, column);
        Cell second = grid.cell(row + 1, column);
        Cell whole =
            new Cell(second.raw(), first.text() + second.text(), Cell.Kind.TEXT, first.indent());
        rows.set(row, List.of());
        rows.set(row + 1, with(grid.rows().get(row + 1), column, whole));
      }
    }
    return rows == null ? grid : new Grid(grid.sheet(), rows, grid.merged());
  }

  /** The column of the only cell of a row; below 0 if it has none or several. */
  private static int onlyColumn(Grid grid, int row) {
    int found = -1;
    for (int column = 0; column < grid.width(row); column++) {
      if (!grid.cell(row, column).isBlank()) {
        if (found >= 0) {
          return -1;
        }
        found = column;
      }
    }
    return found;
  }

  private static boolean goesOn(Grid grid, int row, int column) {
    Cell first = grid.cell(row, column);
    Cell second = grid.cell(row + 1, column);
    if (first.kind() != Cell.Kind.TEXT || second.kind() != Cell.Kind.TEXT) {
      return false;
    }
    return isOpen(first.text())
        || (LIST.matcher(first.text()).find() && REST_OF_LIST.matcher(second.text()).matches());
  }

  /** 计算机、通信和, 黑色金属冶炼和. */
  private static boolean isOpen(String text) {
    int end = text.length() - 1;
    boolean list = end >= SHORTEST_LIST - 1 || text.indexOf('、') >= 0;
    return end > 0 && (text.charAt(end) == '、' || (list && "和及与".indexOf(text.charAt(end)) >= 0));
  }

  private static List<Cell> with(List<Cell> row, int column, Cell cell) {
    List<Cell> cells = new ArrayList<>(row);
    cells.set(column, cell);
    return List.copyOf(cells);
  }
}
