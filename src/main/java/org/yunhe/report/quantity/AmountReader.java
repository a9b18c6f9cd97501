package org.yunhe.report.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yunhe.report.number.ChineseNumerals;
import org.yunhe.report.number.NumberToken;

/** Reads a number or a range of two with its unit: 3亿元, 5%-8%, 六成五. */
final class AmountReader {
  private static final String TENTHS = "一二三四五六七八九半";

  private final UnitWords words;
  private final UnitReader units;

  AmountReader(UnitWords words) {
    this.words = words;
    units = new UnitReader(words);
  }

  /**
   * A number or a range with its unit, before what bounds it.
   *
   * @param high upper end of a range; null if it is none
   */
  record Amount(BigDecimal value, @Nullable BigDecimal high, UnitReader.Found unit) {
    /** How many numbers it takes. */
    int used() {
      return high == null ? 1 : 2;
    }
  }

  /** The amount that starts with a number: a range where the next number ends one. */
  Amount read(String text, int end, List<NumberToken> tokens, int k) {
    NumberToken token = tokens.get(k);
    UnitReader.Found unit = unitOf(text, token, end);
    BigDecimal high = null;
    if (k + 1 < tokens.size() && isRange(text, unit.end(), tokens.get(k + 1).start())) {
      NumberToken next = tokens.get(k + 1);
      UnitReader.Found nextUnit = unitOf(text, next, end);
      boolean alike =
          unit.text().equals(nextUnit.text()) || isLeftOut(unit.text(), nextUnit.text());
      if (alike && next.value().compareTo(token.value()) > 0) {
        high = next.value();
        unit = nextUnit;
      }
    }
    if (isMultiplier(text, token)) {
      String whole = text.charAt(token.start()) + unit.text();
      UnitKind kind = unit.kind() == UnitKind.NONE ? UnitKind.COUNT : unit.kind();
      UnitReader.Found multiplied = new UnitReader.Found(whole, kind, unit.end(), unit.more());
      return new Amount(BigDecimal.ONE, high, multiplied);
    }
    BigDecimal value = token.value();
    BigDecimal tenths = unit.text().equals("成") ? tenths(text, unit.end(), end) : BigDecimal.ZERO;
    if (tenths.signum() > 0) {
      value = value.add(tenths);
      unit = new UnitReader.Found(unit.text(), unit.kind(), unit.end() + 1, unit.more());
    }
    return new Amount(value, high, unit);
  }

  /** 70亿 of 70亿到100亿元: the second number says the unit for both, all but what multiplies it. */
  private static boolean isLeftOut(String unit, String next) {
    return next.startsWith(unit)
        && unit.chars().allMatch(c -> ChineseNumerals.multiplies((char) c));
  }

  /** 突破万亿元, 超亿人次: what multiplies stands alone and is one of its unit. */
  private static boolean isMultiplier(String text, NumberToken token) {
    return token.chinese()
        && token.end() - token.start() == 1
        && ChineseNumerals.multiplies(text.charAt(token.start()));
  }

  /** 六成五, 两成半: what stands behind 成, in tenths; 0 if nothing does. */
  private static BigDecimal tenths(String text, int at, int end) {
    int digit = at < end ? TENTHS.indexOf(text.charAt(at)) + 1 : 0;
    boolean counts = at + 1 < end && "年个家户天月".indexOf(text.charAt(at + 1)) >= 0;
    if (digit == 0 || counts) {
      return BigDecimal.ZERO;
    }
    return BigDecimal.valueOf(text.charAt(at) == '半' ? 5 : digit, 1);
  }

  /** The unit behind a number; one of time where that is the longer word. */
  private UnitReader.Found unitOf(String text, NumberToken token, int end) {
    if (token.percent()) {
      return new UnitReader.Found("%", UnitKind.PERCENT, token.end(), false);
    }
    UnitReader.Found unit = units.read(text, token.end(), end);
    int time = words.timeAt(text, token.end(), end);
    if (time > unit.end() - token.end()) {
      return new UnitReader.Found(
          text.substring(token.end(), token.end() + time),
          UnitKind.TIME,
          token.end() + time,
          false);
    }
    return unit;
  }

  /** Whether nothing but a dash or 至 stands between two numbers. */
  private static boolean isRange(String text, int from, int to) {
    int length = to - from;
    if (length == 1) {
      return "-—~至到".indexOf(text.charAt(from)) >= 0;
    }
    return length == 2 && text.startsWith("——", from);
  }
}
