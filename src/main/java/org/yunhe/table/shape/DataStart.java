package org.yunhe.table.shape;

import java.util.OptionalInt;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.grid.Grid;

/** Finds the first row of numbers under a header. */
final class DataStart {
  private final Grid grid;
  private final CellLook look;

  DataStart(Grid grid, CellLook look) {
    this.grid = grid;
    this.look = look;
  }

  OptionalInt from(int row) {
    for (int r = row; r < grid.height(); r++) {
      if (isData(r, row)) {
        return OptionalInt.of(r);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isData(int row, int start) {
    if (look.isNumbering(grid, row) || look.isNote(grid, row) || look.isTitle(grid, row)) {
      return false;
    }
    int number = firstNumber(row);
    return number > 0
        && (hasLabel(row, number) || isLabelledLater(row, number))
        && !isHeaderOfPeriods(row, start);
  }

  /** The first cell with a number that is not the label itself (a year is a label). */
  private int firstNumber(int row) {
    boolean labelled = false;
    for (int c = 0; c < grid.width(row); c++) {
      Cell cell = grid.seen(row, c);
      if (cell.isBlank()) {
        continue;
      }
      if (labelled && look.isNumber(grid.cell(row, c))) {
        return c;
      }
      labelled = true;
    }
    return -1;
  }

  private boolean hasLabel(int row, int number) {
    for (int c = 0; c < number; c++) {
      Cell cell = grid.seen(row, c);
      if (look.isWords(cell) || (!cell.isBlank() && look.isPeriod(cell))) {
        return true;
      }
    }
    return false;
  }

  /** 0, 2031, 北京市, 35.1: a row number and a year in front of the name. */
  private boolean isLabelledLater(int row, int year) {
    return year == 1
        && look.isPeriod(grid.cell(row, year))
        && look.isWords(grid.cell(row, year + 1))
        && look.isNumber(grid.cell(row, year + 2));
  }

  /**
   * 地区, 2023, 2022: years or months as numbers under which data stand. A row under a header is data
   * even if all its numbers could be years.
   */
  private boolean isHeaderOfPeriods(int row, int start) {
    int first = CellLook.firstColumn(grid, row);
    if (look.isPeriod(grid.seen(row, first)) && first == 0) {
      return false;
    }
    int periods = 0;
    for (int c = look.isWords(grid.seen(row, first)) ? first + 1 : first;
        c < grid.width(row);
        c++) {
      Cell cell = grid.cell(row, c);
      if (!cell.isBlank() && !look.isPeriod(cell) && !look.isWords(cell)) {
        return false;
      }
      periods += !cell.isBlank() && look.isPeriod(cell) ? 1 : 0;
    }
    return periods > 0 && !isUnderHeader(row, start);
  }

  private boolean isUnderHeader(int row, int start) {
    int above = row - 1;
    while (above >= start && (grid.filled(above) == 0 || look.isNumbering(grid, above))) {
      above--;
    }
    return above >= start && grid.filled(above) > 1 && !look.isTitle(grid, above);
  }
}
