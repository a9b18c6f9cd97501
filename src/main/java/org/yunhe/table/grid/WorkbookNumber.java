package org.yunhe.table.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers of workbooks at the 15 significant digits that they hold. */
final class WorkbookNumber {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private WorkbookNumber() {}

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
