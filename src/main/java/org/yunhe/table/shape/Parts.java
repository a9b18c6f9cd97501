package org.yunhe.table.shape;

import java.util.ArrayList;
import java.util.List;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.grid.Grid;
import org.yunhe.table.words.TitleRole;

/**
 * Finds the parts of a table that has one header for all of them, each below a line that says what
 * its rows are of: 地区：江苏省 between the rows, or right below the header.
 */
final class Parts {
  private final Grid grid;
  private final CellLook look;

  /**
   * Where title lines end that begin no part; those among them need not be looked through again.
   */
  private int refused;

  Parts(Grid grid, CellLook look) {
    this.grid = grid;
    this.look = look;
  }

  /**
   * Whether a part begins at a row: title lines that name one, and no header of their own below.
   */
  boolean begins(int row) {
    if (row < refused || !look.isKeyed(CellLook.first(grid, row).text())) {
      return false;
    }
    int body = body(row);
    boolean begins =
        body < grid.height()
            && titles(row).stream().anyMatch(this::names)
            && !BodyRows.isNewHeader(grid, look, body);
    refused = begins ? refused : body;
    return begins;
  }

  /** The title lines right above a row that begin a part of a table; none if they do not. */
  List<Integer> titlesAbove(int row, int from) {
    int top = row;
    while (top > from && look.isTitle(grid, top - 1)) {
      top--;
    }
    return top < row && begins(top) ? titles(top) : List.of();
  }

  /** The title lines of a part, of which the first is known. */
  List<Integer> titles(int first) {
    List<Integer> titles = new ArrayList<>();
    int body = body(first);
    for (int row = first; row < body; row++) {
      if (grid.filled(row) > 0) {
        titles.add(row);
      }
    }
    return titles;
  }

  /** The row below the title lines of a part. */
  int body(int first) {
    int row = first;
    while (row < grid.height() && (grid.filled(row) == 0 || look.isTitle(grid, row))) {
      row++;
    }
    return row;
  }

  /** 地区：江苏省, 指标：粮食产量(万吨), 报告期：2031年3月, alone or beside 单位：亿元. */
  private boolean names(int row) {
    boolean named = false;
    for (Cell cell : grid.rows().get(row)) {
      if (!cell.isBlank() && !look.isKeyed(cell.text())) {
        return false;
      }
      named |=
          look.isKeyed(cell.text(), TitleRole.REGION)
              || look.isKeyed(cell.text(), TitleRole.INDICATOR)
              || look.isKeyed(cell.text(), TitleRole.PERIOD);
    }
    return named;
  }
}
