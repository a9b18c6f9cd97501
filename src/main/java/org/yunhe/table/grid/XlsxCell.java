package org.yunhe.table.grid;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Makes our cells of what the XML of an .xlsx says of one. */
final class XlsxCell {
  private final SharedTexts texts;
  private final StylesTable styles;
  private final boolean since1904;

  /**
   * @param since1904 whether dates are counted from 1904
   */
  XlsxCell(SharedTexts texts, StylesTable styles, boolean since1904) {
    this.texts = texts;
    this.styles = styles;
    this.since1904 = since1904;
  }

  /**
   * A cell.
   *
   * @param type its type as the XML writes it: {@code n}, {@code s}, {@code str} …
   * @param value its value as the XML writes it
   * @param style number of its style
   */
  Cell of(String type, String value, int style) {
    return switch (type) {
      case "s" ->
          value.isEmpty()
              ? Cell.EMPTY
              : Cell.text(texts.get(Integer.parseInt(value.strip())), indent(style));
      case "str", "inlineStr" -> Cell.text(value, indent(style));
      case "b" -> Cell.text(value.strip().equals("1") ? "TRUE" : "FALSE");
      case "e" -> Cell.of(Cell.Kind.ERROR, value.strip());
      case "d" ->
          Cell.of(
              Cell.Kind.DATE, value.substring(0, Math.min("2031-01-01".length(), value.length())));
      default -> value.isBlank() ? Cell.EMPTY : number(Double.parseDouble(value.strip()), style);
    };
  }

  /** A formula without a result, or with the zero that programs write instead of one. */
  static boolean mayLackResult(String type, String value) {
    return type.equals("n") && (value.isBlank() || Double.parseDouble(value.strip()) == 0);
  }

  private Cell number(double stored, int style) {
    if (style >= styles.getNumCellStyles()) {
      return WorkbookNumber.cell(stored, null);
    }
    XSSFCellStyle look = styles.getStyleAt(style);
    String format = look.getDataFormatString();
    if (DateUtil.isADateFormat(look.getDataFormat(), format) && DateUtil.isValidExcelDate(stored)) {
      LocalDate day = DateUtil.getLocalDateTime(stored, since1904).toLocalDate();
      return Cell.of(Cell.Kind.DATE, day.toString());
    }
    return WorkbookNumber.cell(stored, format);
  }

  private int indent(int style) {
    return style < styles.getNumCellStyles() ? styles.getStyleAt(style).getIndention() * 2 : 0;
  }
}
