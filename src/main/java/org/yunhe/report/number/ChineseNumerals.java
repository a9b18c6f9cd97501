package org.yunhe.report.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.yunhe.report.lexicon.CharSet;

/** Reads Chinese numerals: 三千二百, 十二点五, 二〇二六, 两. */
public final class ChineseNumerals {
  private static final CharSet NUMERALS = CharSet.of("〇○零一二两三四五六七八九十百千万亿");

  private ChineseNumerals() {}

  /** Whether a char can be part of a numeral. */
  public static boolean isNumeral(char c) {
    return NUMERALS.has(c);
  }

  /** Whether a char multiplies all before it: 万, 亿. */
  public static boolean multiplies(char c) {
    return c == '万' || c == '亿';
  }

  /** The digit that a char stands for; -1 if it is none. */
  public static int digit(char c) {
    return switch (c) {
      case '〇', '○', '零' -> 0;
      case '一' -> 1;
      case '二', '两' -> 2;
      case '三' -> 3;
      case '四' -> 4;
      case '五' -> 5;
      case '六' -> 6;
      case '七' -> 7;
      case '八' -> 8;
      case '九' -> 9;
      default -> -1;
    };
  }

  private static int power(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }

  /**
   * The value of a numeral; empty if the characters make none (三五, 万千).
   *
   * @param text holds it
   * @param start its first char
   * @param end after its last char
   */
  public static Optional<BigDecimal> value(CharSequence text, int start, int end) {
    int point = -1;
    boolean powers = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '点') {
        if (point >= 0) {
          return Optional.empty();
        }
        point = i;
      }
      powers |= power(c) > 0 || multiplies(c);
    }
    if (point >= 0) {
      return fraction(text, start, point, end);
    }
    return powers ? withPowers(text, start, end) : digits(text, start, end);
  }

  private static Optional<BigDecimal> fraction(CharSequence text, int start, int point, int end) {
    StringBuilder decimals = new StringBuilder("0.");
    for (int i = point + 1; i < end; i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      decimals.append(digit);
    }
    if (point + 1 == end) {
      return Optional.empty();
    }
    return value(text, start, point).map(whole -> whole.add(new BigDecimal(decimals.toString())));
  }

  /** 二〇二六, or one digit alone; 三五 and 二三 are vague, not numbers. */
  private static Optional<BigDecimal> digits(CharSequence text, int start, int end) {
    int length = end - start;
    boolean zero = false;
    StringBuilder digits = new StringBuilder();
    for (int i = start; i < end; i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      zero |= digit == 0;
      digits.append(digit);
    }
    if (length == 0 || length > 18 || (length == 2 && !zero) || length == 3) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(digits.toString()));
  }

  private static Optional<BigDecimal> withPowers(CharSequence text, int start, int end) {
    long total = 0;
    long section = 0;
    int digit = -1;
    int lastPower = Integer.MAX_VALUE;
    long lastBig = Long.MAX_VALUE;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int d = digit(c);
      if (d >= 0) {
        if (digit > 0) {
          return Optional.empty();
        }
        digit = d;
        continue;
      }
      int power = power(c);
      if (power > 0) {
        if (power >= lastPower) {
          return Optional.empty();
        }
        section += (long) (digit <= 0 ? 1 : digit) * power;
        lastPower = power;
      } else {
        long big = c == '万' ? 10_000L : 100_000_000L;
        section += Math.max(0, digit);
        if (section == 0 && total == 0) {
          section = 1;
        }
        if (big > lastBig && total > 0) {
          total = (total + section) * big;
        } else {
          total += section * big;
        }
        section = 0;
        lastPower = Integer.MAX_VALUE;
        lastBig = big;
        if (total > 1_000_000_000_000_000L) {
          return Optional.empty();
        }
      }
      digit = -1;
    }
    return Optional.of(BigDecimal.valueOf(total + section + Math.max(0, digit)));
  }
}
