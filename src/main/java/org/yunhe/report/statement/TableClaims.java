package org.yunhe.report.statement;

import java.util.List;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.staged.Measure;

/** Says what the figures of a table inside a text claim, by their column, row and table. */
final class TableClaims {
  /** A row longer than this explains nothing: the figure alone is quoted. */
  private static final int LONGEST_ROW = 400;

  private final RowLabel label;
  private String unit = "";

  TableClaims(RowLabel label) {
    this.label = label;
  }

  /** Takes the unit that holds for the whole table. */
  void measuredIn(String tableUnit) {
    unit = tableUnit;
  }

  /**
   * What a figure claims in the row whose label was taken last.
   *
   * @param from where what carries the figure starts: its row, or its line
   * @param to where that ends
   */
  TableCell of(Quantity figure, Column column, int from, int to) {
    String of = unitOf(figure, column);
    boolean growth = column.measure() == Measure.LEVEL && of.equals("%") && label.saysGrowth();
    boolean wide = to - from > LONGEST_ROW;
    Claim claim =
        new Claim(
            column.prefix() + label.name(growth, column.suffix()),
            growth ? Measure.GROWTH : column.measure(),
            figure.value(),
            figure.high(),
            of,
            figure.comparison(),
            wide ? figure.start() : from,
            wide ? figure.end() : to,
            figure);
    return new TableCell(claim, column.period(), column.nature());
  }

  /** The unit nearest to a figure: its own, its column's, its row's, the table's, a row's above. */
  private String unitOf(Quantity figure, Column column) {
    for (String told :
        List.of(figure.unit(), column.unit(), label.unit(), unit, label.unitAbove())) {
      if (!told.isEmpty()) {
        return told;
      }
    }
    return "";
  }
}
