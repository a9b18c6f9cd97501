package org.yunhe.table;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.grid.ContentReader;
import org.yunhe.table.grid.Grid;
import org.yunhe.table.grid.SeparatedText;
import org.yunhe.table.grid.TableContent;
import org.yunhe.table.grid.UnreadableTable;

/** The cells of a table file as they stand, of which nothing is understood yet. */
public final class RawCells {
  private final TableContent content;

  private RawCells(TableContent content) {
    this.content = content;
  }

  /**
   * Decodes a file and finds its rows.
   *
   * @param charset what it was decoded with when it was read; empty to tell it anew
   * @return without any row if the file is no table
   */
  public static RawCells read(byte[] content, String fileName, String charset) {
    try {
      return new RawCells(ContentReader.read(content, fileName, charset, TableLimits.NONE));
    } catch (UnreadableTable e) {
      return new RawCells(new TableContent.Sheets(List.of()));
    }
  }

  /**
   * Hands over rows of a sheet, each with its number.
   *
   * @param sheet name of the sheet; empty but for workbooks
   * @param rowNos which rows, from 1; those that the sheet does not have are left out
   */
  public void forEachRow(
      String sheet, Set<Integer> rowNos, BiConsumer<Integer, List<String>> rows) {
    if (content instanceof TableContent.Text text) {
      records(text.text(), rowNos, rows);
    } else if (content instanceof TableContent.Sheets sheets) {
      sheets.sheets().stream()
          .filter(grid -> grid.sheet().equals(sheet))
          .forEach(grid -> rows(grid, rowNos, rows));
    }
  }

  private static void records(
      SeparatedText text, Set<Integer> rowNos, BiConsumer<Integer, List<String>> rows) {
    try {
      text.forEach(
          (fields, at) -> {
            if (rowNos.contains(at + 1)) {
              rows.accept(at + 1, fields);
            }
          });
    } catch (UnreadableTable e) {
      // The rows before the place where the text breaks are handed over.
    }
  }

  private static void rows(Grid grid, Set<Integer> rowNos, BiConsumer<Integer, List<String>> rows) {
    for (int rowNo : rowNos) {
      if (rowNo >= 1 && rowNo <= grid.height()) {
        rows.accept(rowNo, grid.rows().get(rowNo - 1).stream().map(Cell::raw).toList());
      }
    }
  }
}
