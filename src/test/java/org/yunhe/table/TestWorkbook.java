package org.yunhe.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook that a test fills sheet by sheet and row by row. A cell is a text, a number, or what
 * the methods below put into it.
 */
final class TestWorkbook {
  /** The kinds of files that hold workbooks. */
  enum Format {
    XLSX,
    /** As systems write it that hold no more than a few rows at a time. */
    STREAMED_XLSX,
    /** That of Excel 97 to 2003. */
    XLS;

    private Workbook create() {
      return switch (this) {
        case XLSX -> new XSSFWorkbook();
        case STREAMED_XLSX -> new SXSSFWorkbook();
        case XLS -> new HSSFWorkbook();
      };
    }
  }

  /** Fills a cell. */
  interface Content {
    void fill(Cell cell);
  }

  private final Workbook workbook;
  private Sheet sheet;
  private int rows;

  /** Begins with the sheet 表1. */
  TestWorkbook(Format format) {
    workbook = format.create();
    sheet = workbook.createSheet("表1");
  }

  static TestWorkbook xlsx() {
    return new TestWorkbook(Format.XLSX);
  }

  static Content formula(String formula) {
    return cell -> cell.setCellFormula(formula);
  }

  static Content error(FormulaError error) {
    return cell -> cell.setCellErrorValue(error.getCode());
  }

  static Content formatted(double number, String format) {
    return cell -> {
      cell.setCellValue(number);
      style(cell, style -> style.setDataFormat(dataFormat(cell, format)));
    };
  }

  static Content date(LocalDate date, String format) {
    return cell -> {
      cell.setCellValue(date);
      style(cell, style -> style.setDataFormat(dataFormat(cell, format)));
    };
  }

  static Content indented(String text) {
    return cell -> {
      cell.setCellValue(text);
      style(cell, style -> style.setIndention((short) 1));
    };
  }

  /** A text behind which another is raised. */
  static Content raised(String text, String above) {
    return cell -> {
      Workbook workbook = cell.getSheet().getWorkbook();
      Font font = workbook.createFont();
      font.setTypeOffset(Font.SS_SUPER);
      RichTextString rich = workbook.getCreationHelper().createRichTextString(text + above);
      rich.applyFont(text.length(), text.length() + above.length(), font);
      cell.setCellValue(rich);
    };
  }

  /** Begins another sheet. */
  TestWorkbook sheet(String name) {
    sheet = workbook.createSheet(name);
    rows = 0;
    return this;
  }

  TestWorkbook row(Object... cells) {
    Row row = sheet.createRow(rows);
    rows++;
    for (int c = 0; c < cells.length; c++) {
      Cell cell = row.createCell(c);
      if (cells[c] instanceof Content content) {
        content.fill(cell);
      } else if (cells[c] instanceof Double number) {
        cell.setCellValue(number);
      } else {
        cell.setCellValue((String) cells[c]);
      }
    }
    return this;
  }

  /** Merges cells of the sheet: {@code A1:F1}. */
  TestWorkbook merged(String... ranges) {
    for (String range : ranges) {
      sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    }
    return this;
  }

  TestWorkbook visibility(SheetVisibility visibility) {
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), visibility);
    return this;
  }

  /** Hides a row, counted from 0. */
  TestWorkbook hiddenRow(int row) {
    sheet.getRow(row).setZeroHeight(true);
    return this;
  }

  /** Hides a column, counted from 0. */
  TestWorkbook hiddenColumn(int column) {
    sheet.setColumnHidden(column, true);
    return this;
  }

  /** Stores the results of all formulas. */
  TestWorkbook calculated() {
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    return this;
  }

  /** Writes it. */
  byte[] bytes() {
    try (Workbook written = workbook;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      written.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the reader makes of it. */
  String read() {
    return RowsText.read("x", bytes());
  }

  private static void style(Cell cell, Consumer<CellStyle> change) {
    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
    change.accept(style);
    cell.setCellStyle(style);
  }

  private static short dataFormat(Cell cell, String format) {
    return cell.getSheet().getWorkbook().createDataFormat().getFormat(format);
  }
}
