package org.yunhe.table.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.grid.Grid;
import org.yunhe.table.value.NumberParser;
import org.yunhe.table.words.TableWords;

/** Finds the tables of a sheet: titles, header, rows of data, footers. */
public final class BlockFinder {
  private final TableWords words;
  private final CellLook look;

  /**
   * @param units whether a text is a unit
   */
  public BlockFinder(TableWords words, NumberParser numbers, Predicate<String> units) {
    this.words = words;
    this.look = new CellLook(words, numbers, units);
  }

  /**
   * The tables of a sheet from top to bottom, and from left to right where some stand side by side;
   * none if no labelled row holds a number.
   */
  public List<Block> find(Grid grid) {
    List<Block> blocks = new ArrayList<>();
    DataStart start = new DataStart(grid, look);
    Parts parts = new Parts(grid, look);
    OptionalInt data = start.from(0);
    int from = 0;
    while (data.isPresent()) {
      List<Block> found = blocks(grid, from, data.getAsInt());
      blocks.addAll(found);
      from = found.get(0).end();
      while (from < grid.height() && parts.begins(from)) {
        found = part(grid, from, found);
        blocks.addAll(found);
        from = found.get(0).end();
      }
      data = start.from(from);
    }
    return blocks;
  }

  private List<Block> blocks(Grid grid, int from, int firstNumber) {
    HeaderRows headers = new HeaderRows(grid, look);
    int dataRow = headers.firstLabelled(firstNumber, from);
    List<Integer> header = headers.above(dataRow, from);
    List<Integer> below = List.of();
    if (header.isEmpty()) {
      below = new Parts(grid, look).titlesAbove(dataRow, from);
      header = below.isEmpty() ? header : headers.above(below.get(0), from);
    }
    int headerTop = header.isEmpty() ? dataRow : header.get(0);
    List<Integer> titles = new ArrayList<>();
    for (int r = from; r < headerTop; r++) {
      if (grid.filled(r) > 0) {
        titles.add(r);
      }
    }
    if (!header.isEmpty()) {
      titles.addAll(below);
    }
    List<Integer> candidates = candidates(grid, header, dataRow);
    List<Block> blocks = new ArrayList<>();
    Columns all = new Columns(grid, look, words, header, candidates);
    for (List<Column> columns : new SideBySide(all).tables()) {
      blocks.add(new BodyRows(grid, look, header, columns).read(dataRow, titles));
    }
    return blocks;
  }

  /** The next part of tables, from its title lines on, under the header that they have. */
  private List<Block> part(Grid grid, int from, List<Block> tables) {
    Parts parts = new Parts(grid, look);
    List<Block> blocks = new ArrayList<>();
    for (Block table : tables) {
      blocks.add(
          new BodyRows(grid, look, table.headerRows(), table.columns())
              .read(parts.body(from), parts.titles(from)));
    }
    return blocks;
  }

  /** Rows from which the kinds of the columns are told: those with a number in them. */
  private List<Integer> candidates(Grid grid, List<Integer> header, int dataRow) {
    List<Integer> rows = new ArrayList<>();
    for (int r = dataRow; r < grid.height() && rows.size() < 1_000; r++) {
      if (BodyRows.isNewHeader(grid, look, r)) {
        break;
      }
      if (grid.filled(r) > 1 && !look.isNote(grid, r) && !look.isNumbering(grid, r)) {
        rows.add(r);
      }
    }
    return rows.isEmpty() ? header : rows;
  }

  /** Whether a cell outside of all tables holds a number; for counting what has no header. */
  public boolean isNumber(Cell cell) {
    return look.isNumber(cell);
  }
}
