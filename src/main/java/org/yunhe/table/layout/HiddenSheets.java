package org.yunhe.table.layout;

import java.util.List;
import java.util.function.Consumer;
import org.yunhe.staged.RejectRow;
import org.yunhe.table.grid.Grid;
import org.yunhe.table.value.CellValue;
import org.yunhe.table.value.NumberParser;

/**
 * Sheets that the author of a workbook hid: drafts, look-up lists, last year's copy. What nobody is
 * meant to see is not published, so their numbers are refused, one reject a sheet.
 */
record HiddenSheets(List<Grid> sheets, NumberParser numbers) implements Reading.Cells {
  @Override
  public int read(Consumer<Point> points, Consumer<RejectRow> rejects) {
    int read = 0;
    for (Grid sheet : sheets) {
      int found = count(sheet);
      if (found > 0) {
        rejects.accept(
            new RejectRow(
                sheet.sheet(),
                0,
                0,
                "",
                "hidden_sheet",
                "the sheet " + sheet.sheet() + " is hidden; show it in Excel if it is to be read",
                found));
      }
      read += found;
    }
    return read;
  }

  private int count(Grid sheet) {
    return (int)
        sheet.rows().stream()
            .flatMap(List::stream)
            .filter(cell -> numbers.parse(cell) instanceof CellValue.Numeric)
            .count();
  }
}
