package org.yunhe.warehouse.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.yunhe.warehouse.database.SqlText;
import org.yunhe.warehouse.dictionary.ColumnDescription;
import org.yunhe.warehouse.dictionary.Dictionary;
import org.yunhe.warehouse.dictionary.TableDescription;

/**
 * Writes each mart as a workbook that opens in Excel and WPS: the rows with a frozen, filtered
 * header line, and a sheet that says what each column means.
 */
final class WorkbookExport {
  /** What a person can work with in a spreadsheet; larger marts say where the rest is. */
  private static final int MAX_ROWS = 50_000;

  private static final int ROWS_IN_MEMORY = 100;
  private static final int COLUMN_WIDTH = 18 * 256;
  private static final int TEXT_WIDTH = 90 * 256;

  private final JdbcTemplate sql;
  private final Dictionary dictionary;

  WorkbookExport(JdbcTemplate sql, Dictionary dictionary) {
    this.sql = sql;
    this.dictionary = dictionary;
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (TableDescription table : dictionary.tables()) {
      if (table.name().startsWith("mart_")) {
        Path file = folder.resolve(table.name() + ".xlsx");
        Path withTimes = folder.resolve(table.name() + ".partial");
        write(table, withTimes);
        FixedTimes.copy(withTimes, file);
        Files.delete(withTimes);
      }
    }
  }

  private void write(TableDescription table, Path file) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
        OutputStream out = Files.newOutputStream(file)) {
      workbook
          .getXSSFWorkbook()
          .getProperties()
          .getCoreProperties()
          .setCreated(Optional.of(Date.from(Instant.EPOCH)));
      rows(workbook, table);
      meanings(workbook, table);
      workbook.write(out);
    }
  }

  private void rows(SXSSFWorkbook workbook, TableDescription table) {
    Sheet sheet = workbook.createSheet(table.title());
    CellStyle date = workbook.createCellStyle();
    date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    header(workbook, sheet, table.columns().stream().map(ColumnDescription::name).toList());
    sql.query(
        "select * from "
            + SqlText.name(table.name())
            + " order by "
            + SqlText.names(table.order())
            + " limit "
            + MAX_ROWS,
        (ResultSetExtractor<Integer>)
            found -> {
              int rowNo = 1;
              while (found.next()) {
                fill(sheet.createRow(rowNo++), found, table.columns().size(), date);
              }
              return rowNo;
            });
    sheet.setAutoFilter(
        new CellRangeAddress(0, Math.max(1, sheet.getLastRowNum()), 0, table.columns().size() - 1));
  }

  private static void fill(Row row, ResultSet found, int width, CellStyle date)
      throws SQLException {
    for (int i = 0; i < width; i++) {
      Object value = found.getObject(i + 1);
      if (value instanceof Number number) {
        row.createCell(i).setCellValue(number.doubleValue());
      } else if (value instanceof Boolean truth) {
        row.createCell(i).setCellValue(truth);
      } else if (value instanceof LocalDate day) {
        dated(row.createCell(i), day.atStartOfDay(), date);
      } else if (value instanceof Timestamp time) {
        dated(row.createCell(i), time.toLocalDateTime(), date);
      } else if (value != null) {
        row.createCell(i).setCellValue(value.toString());
      }
    }
  }

  private static void dated(Cell cell, LocalDateTime value, CellStyle style) {
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  private void meanings(SXSSFWorkbook workbook, TableDescription table) {
    Sheet sheet = workbook.createSheet("说明");
    header(workbook, sheet, List.of("column", "type", "description"));
    int rowNo = 1;
    for (ColumnDescription column : table.columns()) {
      line(sheet, rowNo++, column.name(), column.type(), column.description());
    }
    line(
        sheet,
        rowNo + 1,
        table.name(),
        "",
        table.description()
            + " At most "
            + MAX_ROWS
            + " rows are shown here; all are in parquet/"
            + table.folder()
            + " and in yunhe.duckdb.");
    sheet.setColumnWidth(2, TEXT_WIDTH);
  }

  private static void line(Sheet sheet, int rowNo, String... texts) {
    Row row = sheet.createRow(rowNo);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  private static void header(SXSSFWorkbook workbook, Sheet sheet, List<String> names) {
    CellStyle style = workbook.createCellStyle();
    Font font = workbook.createFont();
    font.setBold(true);
    style.setFont(font);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    Row row = sheet.createRow(0);
    for (int i = 0; i < names.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(names.get(i));
      cell.setCellStyle(style);
      sheet.setColumnWidth(i, COLUMN_WIDTH);
    }
    sheet.createFreezePane(0, 1);
  }
}
