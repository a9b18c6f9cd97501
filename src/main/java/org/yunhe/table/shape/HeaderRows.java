package org.yunhe.table.shape;

import java.util.ArrayList;
import java.util.List;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.grid.Grid;

/** Finds the header above the first row of data, however many rows it has. */
final class HeaderRows {
  private static final int MOST = 8;
  private static final int SHORT_TEXT = 12;

  private final Grid grid;
  private final CellLook look;

  HeaderRows(Grid grid, CellLook look) {
    this.grid = grid;
    this.look = look;
  }

  /**
   * The first row under the header: one with a label only, such as a total that is not known yet,
   * may stand above the first number.
   */
  int firstLabelled(int firstNumber, int from) {
    int row = firstNumber;
    while (row > from && (isLabelOnly(row - 1) || isRowOfWords(row - 1, from))) {
      row--;
    }
    return row < firstNumber && above(row, from).isEmpty() ? firstNumber : row;
  }

  /** A label, and nothing or missing markers behind it. */
  private boolean isLabelOnly(int row) {
    for (int c = 1; c < grid.width(row); c++) {
      if (!look.isMissing(grid.cell(row, c))) {
        return false;
      }
    }
    return !grid.cell(row, 0).isBlank()
        && !look.isHeading(grid.cell(row, 0))
        && !look.isTitle(grid, row)
        && !look.isNote(grid, row);
  }

  /** A row of words some rows under a known heading: its numbers are not written as such. */
  private boolean isRowOfWords(int row, int from) {
    int top = row;
    while (top > from && row - top < MOST && isNamedRow(top)) {
      top--;
    }
    return top < row && look.isHeading(grid.cell(top, 0));
  }

  /** A label of its own that is no known heading, and something behind it. */
  private boolean isNamedRow(int row) {
    Cell label = grid.cell(row, 0);
    return grid.filled(row) > 1
        && look.isWords(label)
        && label.text().codePoints().anyMatch(Character::isIdeographic)
        && !look.isHeading(label)
        && !look.isTitle(grid, row)
        && !look.isNote(grid, row);
  }

  /** The rows of the header, from top to bottom, without those that number the columns. */
  List<Integer> above(int dataRow, int from) {
    List<Integer> rows = new ArrayList<>();
    for (int r = dataRow - 1; r >= from && rows.size() < MOST; r--) {
      if (look.isNumbering(grid, r) || (rows.isEmpty() && grid.filled(r) == 0)) {
        continue;
      }
      if (!isHeader(r, dataRow, !rows.isEmpty())) {
        break;
      }
      rows.add(0, r);
    }
    return rows;
  }

  private boolean isHeader(int row, int dataRow, boolean headerBelow) {
    if (grid.filled(row) == 0 || look.isTitle(grid, row) || look.isNote(grid, row)) {
      return false;
    }
    for (int c = 0; c < grid.width(row); c++) {
      Cell cell = grid.cell(row, c);
      if (!cell.isBlank() && !look.isPeriod(cell) && look.isNumber(cell)) {
        return false;
      }
    }
    return grid.filled(row) > 1 || isCorner(row) || isLoneHeading(row, dataRow, headerBelow);
  }

  /** 地区 alone, below the headings of the other columns. */
  private boolean isCorner(int row) {
    return row > 0
        && look.isHeading(grid.cell(row, 0))
        && grid.cell(row - 1, 0).isBlank()
        && grid.filled(row - 1) > 1;
  }

  private boolean isBlankAbove(int row, int column) {
    return row == 0 || grid.seen(row - 1, column).isBlank();
  }

  /** One cell over some of the columns, or over the only column of numbers. */
  private boolean isLoneHeading(int row, int dataRow, boolean headerBelow) {
    int column = CellLook.firstColumn(grid, row);
    String text = grid.cell(row, column).text();
    boolean inside = column > 0 && column < grid.width(dataRow);
    if (headerBelow && look.isUnit(grid.cell(row, column)) && isBlankAbove(row, column)) {
      return false; // of all the table
    }
    boolean onlyColumn = grid.width(dataRow) == 2 && column == 1;
    return inside
        && text.length() <= SHORT_TEXT
        && text.indexOf('：') < 0
        && (headerBelow || onlyColumn || look.isWords(grid.cell(row - 1, column)));
  }
}
