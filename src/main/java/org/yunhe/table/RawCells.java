package org.yunhe.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.yunhe.table.bulk.RecordBytes;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.grid.ContentReader;
import org.yunhe.table.grid.Grid;
import org.yunhe.table.grid.SeparatedText;
import org.yunhe.table.grid.TableContent;
import org.yunhe.table.grid.UnreadableTable;

/** The cells of a table file as they stand, of which nothing is understood yet. */
public final class RawCells {
  @FunctionalInterface
  private interface Rows {
    void forEach(String sheet, Set<Integer> rowNos, BiConsumer<Integer, List<String>> rows);
  }

  private final Rows rows;

  private RawCells(Rows rows) {
    this.rows = rows;
  }

  /**
   * Decodes a file and finds its rows.
   *
   * @param charset what it was decoded with when it was read; empty to tell it anew
   * @return without any row if the file is no table
   */
  public static RawCells read(byte[] content, String fileName, String charset) {
    Optional<RecordBytes> large =
        content.length < TableReader.BULK_BYTES
            ? Optional.empty()
            : RecordBytes.of(content, fileName, charset);
    return large
        .map(text -> new RawCells((sheet, rowNos, rows) -> lines(text, rowNos, rows)))
        .orElseGet(() -> new RawCells(held(content, fileName, charset)));
  }

  private static Rows held(byte[] content, String fileName, String charset) {
    try {
      TableContent cells = ContentReader.read(content, fileName, charset, TableLimits.NONE);
      if (cells instanceof TableContent.Text text) {
        return (sheet, rowNos, rows) -> records(text.text(), rowNos, rows);
      }
      List<Grid> sheets = ((TableContent.Sheets) cells).sheets();
      return (sheet, rowNos, rows) ->
          sheets.stream()
              .filter(grid -> grid.sheet().equals(sheet))
              .forEach(grid -> rows(grid, rowNos, rows));
    } catch (UnreadableTable e) {
      return (sheet, rowNos, rows) -> {};
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
    this.rows.forEach(sheet, rowNos, rows);
  }

  /** A large text of records is not decoded but for the lines that are asked for. */
  private static void lines(
      RecordBytes text, Set<Integer> rowNos, BiConsumer<Integer, List<String>> rows) {
    SeparatedText head = SeparatedText.of(text.head());
    text.forEachLine(
        rowNos,
        (number, line) -> {
          try {
            rows.accept(number, head.cells(line));
          } catch (UnreadableTable e) {
            rows.accept(number, List.of(line));
          }
        });
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
