package org.yunhe.table.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.grid.Grid;
import org.yunhe.table.words.TitleRole;

/** Sorts the rows under a header into data, footers and what can't be placed. */
final class BodyRows {
  private static final int LONGEST_LABEL = 20;

  /** What the title of a table has and the name of a row has not. */
  private static final Pattern TITLE = Pattern.compile("^(?:附?表|\\d{1,2}-\\d)|表[)）]?$|\\d{4}年|情况$");

  private final Grid grid;
  private final CellLook look;
  private final List<Integer> header;
  private final List<Column> columns;
  private final List<Integer> data = new ArrayList<>();
  private final List<Integer> notes = new ArrayList<>();
  private final List<Integer> units = new ArrayList<>();
  private final List<Integer> strays = new ArrayList<>();

  BodyRows(Grid grid, CellLook look, List<Integer> header, List<Column> columns) {
    this.grid = grid;
    this.look = look;
    this.header = header;
    this.columns = columns;
  }

  Block read(int from, List<Integer> titles) {
    Parts parts = new Parts(grid, look);
    int row = from;
    boolean newHeader = false;
    boolean newPart = false;
    while (row < grid.height() && !newHeader && !newPart) {
      sort(row++);
      newHeader = row < grid.height() && isNewHeader(grid, look, row);
      newPart = row < grid.height() && parts.begins(row);
    }
    if (newHeader) {
      row = titleOfNext(row);
    }
    return new Block(grid, titles, header, data, notes, units, strays, columns, row);
  }

  /**
   * Words or periods over columns that begin with a known heading or follow a blank or title line,
   * and over one column of numbers both: another table begins.
   */
  static boolean isNewHeader(Grid grid, CellLook look, int row) {
    int filled = grid.filled(row);
    // Asked of every row: what tells most rows of data from headers comes first.
    if (filled < 2
        || (filled == 2 && !look.isHeading(CellLook.first(grid, row)))
        || !isOfWordsOrPeriods(grid, look, row)
        || look.isTitle(grid, row)
        || look.isNote(grid, row)) {
      return false;
    }
    boolean afresh = row > 0 && (grid.filled(row - 1) < 2 || look.isTitle(grid, row - 1));
    if (filled == 2) {
      return afresh && !look.isNumber(CellLook.last(grid, row));
    }
    return look.isHeading(CellLook.first(grid, row))
        || (afresh && look.isWords(grid.cell(row, grid.width(row) - 1)));
  }

  private static boolean isOfWordsOrPeriods(Grid grid, CellLook look, int row) {
    for (Cell cell : grid.rows().get(row)) {
      if (!cell.isBlank() && !look.isWords(cell) && !look.isPeriod(cell)) {
        return false;
      }
    }
    return true;
  }

  /** The first of the lines right above the next table's header, which are its titles. */
  private int titleOfNext(int next) {
    int first = next;
    while (first > 0 && (isLoneAbove(next, first - 1) || isTitleOfNext(first - 1))) {
      first--;
      removeLast(data, first);
      removeLast(notes, first);
      removeLast(strays, first);
    }
    return first;
  }

  /** A line of one cell right above a header: 二、农业. */
  private boolean isLoneAbove(int header, int row) {
    return row == header - 1 && grid.filled(row) == 1 && !look.isNote(grid, row);
  }

  /**
   * A title line, a free line behind the footer, or one that is more than a label without numbers.
   */
  private boolean isTitleOfNext(int row) {
    if (look.isTitle(grid, row)) {
      return true;
    }
    String text = CellLook.first(grid, row).text();
    boolean free = !notes.isEmpty() && notes.get(notes.size() - 1) == row;
    boolean told = grid.filled(row) == 1 && TITLE.matcher(text).find();
    return (free || told) && !look.isNote(grid, row);
  }

  private static void removeLast(List<Integer> rows, int row) {
    if (!rows.isEmpty() && rows.get(rows.size() - 1) == row) {
      rows.remove(rows.size() - 1);
    }
  }

  private void sort(int row) {
    if (grid.filled(row) == 0 || look.isNumbering(grid, row) || isBeside(row)) {
      return;
    }
    if (isUnits(row)) {
      units.add(row);
      return;
    }
    boolean labelled = hasLabel(row);
    if (notes.isEmpty() ? isContent(row) : isMostlyNumbers(row)) {
      (labelled ? data : strays).add(row);
    } else if (look.isNote(grid, row) || !notes.isEmpty() || !labelled || isShortLine(row)) {
      notes.add(row);
    } else {
      data.add(row);
    }
  }

  /** A row of the table beside this one, to which this one adds nothing. */
  private boolean isBeside(int row) {
    boolean beside = false;
    for (Column column : columns) {
      boolean blank = grid.cell(row, column.index()).isBlank();
      if (!blank && column.kind() != Column.Kind.BESIDE) {
        return false;
      }
      beside |= !blank;
    }
    return beside;
  }

  /** 单位：万人 between rows of data: the unit of those below. */
  private boolean isUnits(int row) {
    return notes.isEmpty()
        && grid.filled(row) == 1
        && look.isKeyed(CellLook.first(grid, row).text(), TitleRole.UNIT);
  }

  private boolean hasLabel(int row) {
    return columns.stream()
        .filter(column -> column.kind() == Column.Kind.LABEL)
        .anyMatch(column -> !grid.seen(row, column.index()).isBlank());
  }

  /** Something in a column of numbers; in a line of signatures only if it is a number. */
  private boolean isContent(int row) {
    boolean note = look.isNote(grid, row);
    return columns.stream()
        .filter(column -> column.kind() == Column.Kind.VALUE)
        .map(column -> grid.cell(row, column.index()))
        .anyMatch(cell -> note ? look.isNumber(cell) : !look.isMissing(cell));
  }

  /** Below a footer, only a row that is clearly one of the table: notes hold numbers too. */
  private boolean isMostlyNumbers(int row) {
    List<Column> values =
        columns.stream().filter(column -> column.kind() == Column.Kind.VALUE).toList();
    long numbers = values.stream().filter(c -> look.isNumber(grid.cell(row, c.index()))).count();
    return numbers * 2 > values.size()
        && !look.isNote(grid, row)
        && !look.isNumbered(CellLook.first(grid, row));
  }

  /** A sentence or title of one cell without separators, in a text whose rows all have them. */
  private boolean isShortLine(int row) {
    boolean alone = grid.sheet().isEmpty() && grid.width(row) == 1 && columns.size() > 1;
    String text = grid.cell(row, 0).text();
    return alone
        && (text.length() > LONGEST_LABEL
            || grid.filled(row - 1) == 0
            || text.chars().anyMatch(c -> "：:。；;".indexOf(c) >= 0));
  }
}
