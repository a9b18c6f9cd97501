package org.yunhe.table.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers of workbooks at the 15 significant digits that they hold. */
final class WorkbookNumber {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private WorkbookNumber() {}

  /** The cell of a number, or of the percentage that its format shows. */
  static Cell cell(double stored, @Nullable String format) {
    if (Double.isNaN(stored) || Double.isInfinite(stored)) {
      return Cell.of(Cell.Kind.ERROR, Double.toString(stored));
    }
    boolean percent = format != null && format.indexOf('%') >= 0 && !format.contains("\"%\"");
    return percent ? Cell.text(percentText(stored)) : Cell.of(Cell.Kind.NUMBER, text(stored));
  }

  static String text(double stored) {
    return plain(BigDecimal.valueOf(stored).round(DIGITS));
  }

  /** The percentage that a cell with a percent format shows: a stored 0.056 is 5.6%. */
  static String percentText(double stored) {
    return plain(BigDecimal.valueOf(stored).round(DIGITS).movePointRight(2)) + "%";
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
