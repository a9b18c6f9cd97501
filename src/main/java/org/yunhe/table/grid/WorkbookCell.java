package org.yunhe.table.grid;

import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Turns a cell of a workbook into ours; a formula counts by its stored result. */
final class WorkbookCell {
  private WorkbookCell() {}

  static Cell of(org.apache.poi.ss.usermodel.@Nullable Cell cell) {
    if (cell == null) {
      return Cell.EMPTY;
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> Cell.text(cell.getStringCellValue(), cell.getCellStyle().getIndention() * 2);
      case NUMERIC -> number(cell);
      case BOOLEAN -> Cell.text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR -> Cell.of(Cell.Kind.ERROR, errorText(cell.getErrorCellValue()));
      default -> Cell.EMPTY;
    };
  }

  private static Cell number(org.apache.poi.ss.usermodel.Cell cell) {
    double stored = cell.getNumericCellValue();
    if (Double.isNaN(stored) || Double.isInfinite(stored)) {
      return Cell.of(Cell.Kind.ERROR, Double.toString(stored));
    }
    if (DateUtil.isCellDateFormatted(cell)) {
      @Nullable LocalDateTime date = cell.getLocalDateTimeCellValue();
      if (date != null) {
        return Cell.of(Cell.Kind.DATE, date.toLocalDate().toString());
      }
    }
    @Nullable String format = cell.getCellStyle().getDataFormatString();
    if (format != null && format.indexOf('%') >= 0 && !format.contains("\"%\"")) {
      return Cell.text(WorkbookNumber.percentText(stored));
    }
    return Cell.of(Cell.Kind.NUMBER, WorkbookNumber.text(stored));
  }

  private static String errorText(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
  }
}
