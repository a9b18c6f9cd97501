package org.yunhe.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A unit of measure. Its factor to the base unit is a fraction, so that 亩 (2000/3 平方米) is exact.
 *
 * @param code its key
 * @param name as written: 亿元
 * @param dimension kind of quantity: {@code money:CNY}, {@code area}, {@code count} …
 * @param baseUnit the unit that values of the dimension are compared in
 * @param numerator of the factor
 * @param denominator of the factor
 */
public record Unit(
    String code,
    String name,
    String dimension,
    String baseUnit,
    BigInteger numerator,
    BigInteger denominator) {
  /** Digits after the point that the warehouse keeps. */
  private static final int SCALE = 18;

  /** A value of this unit in the base unit; exact but where the fraction does not end. */
  public BigDecimal toBase(BigDecimal value) {
    BigDecimal multiplied = value.multiply(new BigDecimal(numerator));
    if (denominator.equals(BigInteger.ONE)) {
      return multiplied;
    }
    return multiplied
        .divide(new BigDecimal(denominator), SCALE, RoundingMode.HALF_EVEN)
        .stripTrailingZeros();
  }
}
