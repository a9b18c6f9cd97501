package org.yunhe.table.value;

import java.math.BigDecimal;
import org.yunhe.staged.ObservationStatus;

/** What a cell of the data area says. */
public sealed interface CellValue {
  /**
   * A number.
   *
   * @param value as published
   * @param unit {@code %}, {@code ‰} or {@code 百分点} if it stands behind the number; else empty
   * @param status whether a mark calls it provisional or estimated
   * @param directed whether a word or an arrow says its sign, as in 下降3.2%: then it is growth or
   *     change, and no level
   */
  record Numeric(BigDecimal value, String unit, ObservationStatus status, boolean directed)
      implements CellValue {}

  /** No number is given. */
  record Missing() implements CellValue {}

  /**
   * Not certainly a number.
   *
   * @param code reason code of the reject
   * @param reason what is wrong and what to do
   */
  record Refused(String code, String reason) implements CellValue {}

  CellValue MISSING = new Missing();
}
