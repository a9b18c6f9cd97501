package org.yunhe.report.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yunhe.report.number.NumberToken;
import org.yunhe.staged.Comparison;

/**
 * A number with its unit and the words that bound it.
 *
 * @param start first char, words before the number that bound it included (超, 约)
 * @param numberStart first char of the number
 * @param end after the last char, words after the unit that bound it included (以上, 左右)
 * @param unitEnd after the last char of the unit
 * @param value the number
 * @param high upper end of a range; null if it is none
 * @param unit the unit as written, without blanks and without words inside it that bound the number
 * @param kind what the unit measures
 * @param comparison how it bounds the value
 * @param boundAfter whether a word after the unit says so, which then holds for a whole list
 * @param chinese whether the number is in Chinese numerals
 * @param tokens the numbers it is made of
 */
public record Quantity(
    int start,
    int numberStart,
    int end,
    int unitEnd,
    BigDecimal value,
    @Nullable BigDecimal high,
    String unit,
    UnitKind kind,
    Comparison comparison,
    boolean boundAfter,
    boolean chinese,
    List<NumberToken> tokens)
    implements NumberUse {
  public Quantity {
    tokens = List.copyOf(tokens);
  }

  /** The same in another unit. */
  public Quantity withUnit(String newUnit, UnitKind newKind) {
    return new Quantity(
        start,
        numberStart,
        end,
        unitEnd,
        value,
        high,
        newUnit,
        newKind,
        comparison,
        boundAfter,
        chinese,
        tokens);
  }

  /** The same quantity with another bound. */
  public Quantity bounded(Comparison newComparison) {
    return new Quantity(
        start,
        numberStart,
        end,
        unitEnd,
        value,
        high,
        unit,
        kind,
        newComparison,
        boundAfter,
        chinese,
        tokens);
  }
}
