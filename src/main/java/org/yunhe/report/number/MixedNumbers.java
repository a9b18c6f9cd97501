package org.yunhe.report.number;

import java.math.BigDecimal;
import org.yunhe.report.lexicon.Ascii;

/** Reads numbers that mix digits with what multiplies them: 2万5千公里, 8亿5千万吨, 1亿2600万吨. */
final class MixedNumbers {
  private static final String POWERS = "十百千";
  private static final int LONGEST = 4;

  private MixedNumbers() {}

  /**
   * Where a number ends that goes on behind its first digits; {@code to} if it does not. What
   * multiplies all of it at the end belongs to its unit.
   *
   * @param to where the first digits end
   */
  static int end(String text, int to, int end) {
    if (to >= end || !ChineseNumerals.multiplies(text.charAt(to))) {
      return to;
    }
    int i = to + 1;
    while (i < end && i <= to + LONGEST && Ascii.isDigit(text.charAt(i))) {
      i++;
    }
    if (i == to + 1 || i >= end) {
      return to;
    }
    boolean power = POWERS.indexOf(text.charAt(i)) >= 0 && !isUnit(text, i, end);
    boolean less = text.charAt(to) == '亿' && text.charAt(i) == '万';
    return power ? i + 1 : less ? i : to;
  }

  /** 2万5千瓦: 千 begins the unit. */
  private static boolean isUnit(String text, int at, int end) {
    return text.charAt(at) == '千' && at + 1 < end && "瓦克伏".indexOf(text.charAt(at + 1)) >= 0;
  }

  /**
   * The value of such a number in what its unit multiplies by: 8亿5千 of 8亿5千万吨 is 85000 (万吨).
   *
   * @param first the value of its first digits, which end at {@code to}
   */
  static BigDecimal value(String text, BigDecimal first, int to, int mixed, int end) {
    int power = POWERS.indexOf(text.charAt(mixed - 1)) + 1;
    BigDecimal rest = new BigDecimal(text.substring(to + 1, power > 0 ? mixed - 1 : mixed));
    boolean tenThousands = mixed < end && text.charAt(mixed) == '万';
    int places = (text.charAt(to) == '亿' ? 8 : 4) - (tenThousands ? 4 : 0);
    BigDecimal sum = first.movePointRight(places).add(rest.movePointRight(power));
    return new BigDecimal(sum.toPlainString());
  }
}
