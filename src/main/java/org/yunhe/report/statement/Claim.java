package org.yunhe.report.statement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.staged.Comparison;
import org.yunhe.staged.Measure;

/**
 * A statement before time and nature are settled.
 *
 * @param indicator what the number is about, composed
 * @param measure what the number says of it
 * @param value with its sign
 * @param high upper end of a range
 * @param unit as written
 * @param comparison how the number bounds the value
 * @param start first char of the clause that carries it
 * @param end after the last char
 * @param quantity the number in the text
 */
record Claim(
    String indicator,
    Measure measure,
    BigDecimal value,
    @Nullable BigDecimal high,
    String unit,
    Comparison comparison,
    int start,
    int end,
    Quantity quantity) {
  Claim about(String newIndicator) {
    return new Claim(newIndicator, measure, value, high, unit, comparison, start, end, quantity);
  }
}
