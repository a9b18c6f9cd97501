package org.yunhe.report.statement;

import java.util.List;
import org.yunhe.report.quantity.QuantityReader;

/**
 * A table inside a text, read by its headers: rows with tabs between their cells, or cells on lines
 * of their own. One for a document; takes the lines in order.
 */
final class TextTable {
  private static final int LONGEST_CELL = 30;
  private static final int LONGEST_TITLE = 60;
  private static final String UNIT = "单位：";

  private final RowLabel label;
  private final TableClaims claims;
  private final TabbedRows rows;
  private final StackedCells stack;

  /**
   * @param year the year of months without one; 0 if unknown
   */
  TextTable(StatementWords words, QuantityReader quantities, int year) {
    label = new RowLabel(words);
    claims = new TableClaims(label);
    CellFigures figures = new CellFigures(quantities);
    rows = new TabbedRows(label, figures, claims, new TableHeader(year));
    stack = new StackedCells(label, figures, claims, new TableHeader(year));
  }

  /** The numbers of a row with tabs; none if it is a header. */
  List<TableCell> row(String text, int start, int end) {
    return rows.read(text, start, end);
  }

  /** Takes a line without tabs; the number if it is a cell of its own below a label. */
  List<TableCell> line(String text, int start, int end) {
    String unit = end - start > LONGEST_TITLE ? "" : unitIn(text.substring(start, end));
    if (!unit.isEmpty() || end - start > LONGEST_CELL || text.charAt(end - 1) == '。') {
      close();
      claims.measuredIn(unit);
      return List.of();
    }
    return stack.read(text, start, end);
  }

  private void close() {
    rows.close();
    stack.close();
    label.close();
  }

  /** The unit that a line of its own or the end of a title gives; empty if it gives none. */
  private static String unitIn(String line) {
    int at = line.indexOf(UNIT);
    boolean inTitle = at > 0 && line.charAt(at - 1) == '（' && line.endsWith("）");
    return at == 0 || inTitle ? first(line.substring(at + UNIT.length()).replace("）", "")) : "";
  }

  /** 亿元 of 亿元、%: the columns of changes name their own. */
  private static String first(String units) {
    int end = 0;
    while (end < units.length() && "、，,".indexOf(units.charAt(end)) < 0) {
      end++;
    }
    return units.substring(0, end);
  }
}
