package org.yunhe.table.grid;

import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/**
 * Turns cells of a workbook into ours. A formula counts by its stored result; where programs stored
 * none, or the zero that stands for none, it is calculated here.
 */
final class WorkbookCell {
  /** A formula may look at every cell, so the more there are, the fewer formulas are calculated. */
  private static final long MOST_LOOKS = 100_000_000;

  /** As deep as that may formulas build on each other; see {@link #STACK}. */
  private static final long MOST_FORMULAS = 20_000;

  /** Bytes of stack that so many formulas need, several times over. */
  static final long STACK = 256_000_000;

  /** Functions whose result is another one tomorrow. */
  private static final Pattern CHANGING = Pattern.compile("\\b(?:NOW|TODAY|RAND|RANDBETWEEN)\\(");

  private final Workbook workbook;
  private final FormulaEvaluator evaluator;
  private long left;

  WorkbookCell(Workbook workbook) {
    this.workbook = workbook;
    this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    long cells = 1;
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        cells += row.getPhysicalNumberOfCells();
      }
    }
    this.left = Math.min(MOST_FORMULAS, MOST_LOOKS / cells);
  }

  Cell of(org.apache.poi.ss.usermodel.@Nullable Cell cell) {
    if (cell == null) {
      return Cell.EMPTY;
    }
    boolean formula = cell.getCellType() == CellType.FORMULA;
    if (formula && mayLackResult(cell) && !calculated(cell)) {
      return Cell.of(Cell.Kind.ERROR, "=" + cell.getCellFormula());
    }
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    return switch (type) {
      case STRING ->
          Cell.text(text(cell.getRichStringCellValue()), cell.getCellStyle().getIndention() * 2);
      case NUMERIC -> number(cell);
      case BOOLEAN -> Cell.text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR -> Cell.of(Cell.Kind.ERROR, errorText(cell.getErrorCellValue()));
      default -> Cell.EMPTY;
    };
  }

  /** A text with its raised parts. */
  private String text(RichTextString rich) {
    String text = rich.getString();
    StringBuilder out = new StringBuilder();
    int runs = rich.numFormattingRuns();
    for (int i = 0; i < runs; i++) {
      int from = Math.min(text.length(), rich.getIndexOfFormattingRun(i));
      int to = i + 1 < runs ? rich.getIndexOfFormattingRun(i + 1) : text.length();
      String run = text.substring(from, Math.max(from, Math.min(to, text.length())));
      out.append(i == 0 ? text.substring(0, from) : "");
      out.append(isRaised(rich, i) ? Raised.text(run) : run);
    }
    return runs == 0 ? text : out.toString();
  }

  private boolean isRaised(RichTextString rich, int run) {
    if (rich instanceof HSSFRichTextString binary) {
      return workbook.getFontAt(binary.getFontOfFormattingRun(run)).getTypeOffset()
          == Font.SS_SUPER;
    }
    @Nullable Font font =
        rich instanceof XSSFRichTextString xml ? xml.getFontOfFormattingRun(run) : null;
    return font != null && font.getTypeOffset() == Font.SS_SUPER;
  }

  /** No result, or a zero: .xls has no other way to say that there is none. */
  private static boolean mayLackResult(org.apache.poi.ss.usermodel.Cell cell) {
    return cell.getCachedFormulaResultType() == CellType.NUMERIC && cell.getNumericCellValue() == 0;
  }

  /** Stores the result of a formula in its cell; false if it can't be calculated here. */
  private boolean calculated(org.apache.poi.ss.usermodel.Cell cell) {
    if (left-- <= 0 || CHANGING.matcher(cell.getCellFormula()).find()) {
      return false;
    }
    try {
      evaluator.evaluateFormulaCell(cell);
      return true;
    } catch (RuntimeException e) {
      // Other workbooks, functions that are not known here.
      return false;
    }
  }

  private static Cell number(org.apache.poi.ss.usermodel.Cell cell) {
    double stored = cell.getNumericCellValue();
    if (DateUtil.isCellDateFormatted(cell)) {
      @Nullable LocalDateTime date = cell.getLocalDateTimeCellValue();
      if (date != null) {
        return Cell.of(Cell.Kind.DATE, date.toLocalDate().toString());
      }
    }
    return WorkbookNumber.cell(stored, cell.getCellStyle().getDataFormatString());
  }

  private static String errorText(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
  }
}
