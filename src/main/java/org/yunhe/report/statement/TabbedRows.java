package org.yunhe.report.statement;

import java.util.ArrayList;
import java.util.List;
import org.yunhe.report.lexicon.CharSet;
import org.yunhe.report.quantity.Quantity;

/** Reads a table inside a text whose rows have tabs between their cells. */
final class TabbedRows {
  private static final int LONGEST_ORDINAL = 3;
  private static final CharSet PERCENT = CharSet.of("%‰");

  private final RowLabel label;
  private final CellFigures figures;
  private final TableClaims claims;
  private final TableHeader header;

  TabbedRows(RowLabel label, CellFigures figures, TableClaims claims, TableHeader header) {
    this.label = label;
    this.figures = figures;
    this.claims = claims;
    this.header = header;
  }

  /** The numbers of a row; none if it is a header. */
  List<TableCell> read(String text, int start, int end) {
    List<Cell> cells = cells(text, start, end);
    if (cells.stream().skip(1).noneMatch(cell -> cell.isNumber(text))) {
      header.take(cells.stream().map(cell -> cell.of(text)).toList());
      return List.of();
    }
    int named = isNumbered(text, cells) ? 1 : 0;
    label.take(cells.get(named).of(text));
    header.fit(cells.size());
    List<TableCell> found = new ArrayList<>();
    Column column = Column.PLAIN;
    for (int i = named + 1; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      column = header.column(i, column);
      Quantity figure = figures.of(text, cell.start(), cell.end());
      if (figure != null) {
        found.add(claims.of(figure, column, start, end));
      } else if (i == named + 1 && cell.isWord(text)) {
        label.measuredIn(cell.of(text));
      }
    }
    return found;
  }

  /** Ends the table. */
  void close() {
    header.close();
  }

  /** Whether the first cell only numbers the row: words stand in the next one. */
  private static boolean isNumbered(String text, List<Cell> cells) {
    Cell first = cells.get(0);
    return cells.size() > 2
        && first.end() - first.start() <= LONGEST_ORDINAL
        && first.isNumber(text)
        && cells.get(1).isWord(text);
  }

  private static List<Cell> cells(String text, int start, int end) {
    List<Cell> cells = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == '\t') {
        cells.add(new Cell(from, i));
        from = i + 1;
      }
    }
    return cells;
  }

  /** Where a cell of the row stands. */
  private record Cell(int start, int end) {
    String of(String text) {
      return text.substring(start, end);
    }

    boolean isNumber(String text) {
      return CellFigures.isNumber(text, start, end);
    }

    /** Whether it holds words, not a dash for what is missing. */
    boolean isWord(String text) {
      return end > start
          && (Character.isLetter(text.charAt(start)) || PERCENT.has(text.charAt(start)));
    }
  }
}
