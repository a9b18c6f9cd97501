package org.yunhe.report.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yunhe.report.lexicon.Ascii;

/**
 * Finds the numbers of a text: digits with their point and thousands marks, and runs of Chinese
 * numerals that have a value. Whether a Chinese run is a number or part of a word (统一, 万众) is for
 * those to say who see what follows it. One pass, no backing up.
 */
public final class NumberScanner {
  private static final String PERCENT = "百分之";
  private static final int LONGEST_CHINESE = 24;

  /** Digits beyond this are no amount (bar codes, hostile input); the value is cut. */
  private static final int LONGEST_DIGITS = 18;

  /** How many digits stand between thousands marks. */
  private static final int GROUP = 3;

  private NumberScanner() {}

  /** The numbers in a range of a text, in order. */
  public static List<NumberToken> scan(String text, int start, int end) {
    List<NumberToken> tokens = new ArrayList<>();
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (c < '0' || (c > '9' && c < '〇')) {
        i++;
      } else if (c <= '9') {
        int to = digitsEnd(text, i, end);
        int mixed = MixedNumbers.end(text, to, end);
        BigDecimal value = value(text, i, to);
        BigDecimal whole = mixed > to ? MixedNumbers.value(text, value, to, mixed, end) : value;
        tokens.add(new NumberToken(i, mixed, whole, false, false));
        i = mixed;
      } else if (ChineseNumerals.isNumeral(c)) {
        i = chinese(text, i, end, tokens);
      } else {
        i++;
      }
    }
    return tokens;
  }

  /** How many numbers in digits a text holds, 百分之5 apart, without making tokens of them. */
  public static int countDigits(String text) {
    int count = 0;
    int end = text.length();
    int i = 0;
    while (i < end) {
      char c = text.charAt(i);
      if (Ascii.isDigit(c)) {
        count++;
        i = MixedNumbers.end(text, digitsEnd(text, i, end), end);
      } else if (c == '百' && text.startsWith(PERCENT, i)) {
        i += PERCENT.length();
        i = i < end && Ascii.isDigit(text.charAt(i)) ? digitsEnd(text, i, end) : i;
      } else {
        i++;
      }
    }
    return count;
  }

  private static int digitsEnd(String text, int from, int end) {
    int i = from;
    boolean point = false;
    while (i < end) {
      char c = text.charAt(i);
      if (Ascii.isDigit(c)) {
        i++;
      } else if (c == ',' && !point && i + 3 < end && Ascii.isDigit(text.charAt(i + 1))) {
        i++;
      } else if (!point && c == '，' && isGrouped(text, from, i, end)) {
        i += 1 + GROUP;
      } else if (!point && isPoint(text, i, end)) {
        point = true;
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** 9，970，000 as older reports set it: a comma between groups of three digits. */
  private static boolean isGrouped(String text, int from, int at, int end) {
    int after = at + 1 + GROUP;
    int first = text.indexOf('，', from) - from;
    if (first > GROUP || after > end || (after < end && Ascii.isDigit(text.charAt(after)))) {
      return false;
    }
    for (int i = at + 1; i < after; i++) {
      if (!Ascii.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** 9.5, and 9·5% as older reports set it; 9·18 is a day. */
  private static boolean isPoint(String text, int at, int end) {
    char c = text.charAt(at);
    if ((c != '.' && c != '·') || at + 1 >= end || !Ascii.isDigit(text.charAt(at + 1))) {
      return false;
    }
    int i = at + 1;
    while (c == '·' && i < end && Ascii.isDigit(text.charAt(i))) {
      i++;
    }
    return c == '.' || (i < end && text.charAt(i) == '%');
  }

  private static BigDecimal value(String text, int start, int end) {
    long unscaled = 0;
    int scale = 0;
    int digits = 0;
    boolean point = false;
    for (int i = start; i < end && digits < LONGEST_DIGITS; i++) {
      char c = text.charAt(i);
      if (Ascii.isDigit(c)) {
        unscaled = unscaled * 10 + (c - '0');
        scale += point ? 1 : 0;
        digits++;
      } else {
        point |= c == '.' || c == '·';
      }
    }
    return BigDecimal.valueOf(unscaled, scale);
  }

  private static int chinese(String text, int from, int end, List<NumberToken> tokens) {
    boolean percent = text.startsWith(PERCENT, from);
    int start = percent ? from + PERCENT.length() : from;
    if (percent && start < end && Ascii.isDigit(text.charAt(start))) {
      int to = digitsEnd(text, start, end);
      tokens.add(new NumberToken(from, to, value(text, start, to), true, true));
      return to;
    }
    int i = start;
    boolean point = false;
    while (i < end) {
      char c = text.charAt(i);
      boolean decimal = c == '点' && !point && i > start && i + 1 < end && isPlainDigit(text, i + 1);
      if ((!decimal && !ChineseNumerals.isNumeral(c)) || isPercentOfDigits(text, i, end)) {
        break;
      }
      point |= decimal;
      i++;
    }
    if (i == start) {
      return Math.max(start, from + 1);
    }
    if (i - start <= LONGEST_CHINESE) {
      // What multiplies at the end belongs to the unit: 三十万吨 is 30 万吨; 百亿 is 100 亿.
      int to = endsInUnit(text, start, i, end) ? i - 1 : i;
      while (to > start + 1 && !percent && ChineseNumerals.multiplies(text.charAt(to - 1))) {
        to--;
      }
      Optional<BigDecimal> value = inUnit(text, start, to, i);
      boolean alone =
          to == start + 1
              && ChineseNumerals.multiplies(text.charAt(start))
              && !isPassed(text, start);
      if (value.isPresent() && !alone) {
        tokens.add(new NumberToken(from, to, value.get(), true, percent));
      }
    }
    return i;
  }

  /**
   * The value of a numeral in what its unit multiplies by: 三亿二千 of 三亿二千万元 is 32000 (万元).
   *
   * @param to where the unit starts
   * @param end where the numeral ends with what multiplies
   */
  private static Optional<BigDecimal> inUnit(String text, int start, int to, int end) {
    for (int i = start + 1; i < to; i++) {
      if (ChineseNumerals.multiplies(text.charAt(i))) {
        Optional<BigDecimal> by = ChineseNumerals.value(text, to, end);
        return by.isEmpty() || to == end
            ? ChineseNumerals.value(text, start, to)
            : ChineseNumerals.value(text, start, end)
                .map(whole -> new BigDecimal(whole.divide(by.get()).toPlainString()));
      }
    }
    return ChineseNumerals.value(text, start, to);
  }

  /** 百分之5: its 百 begins a number of its own and ends the run before it. */
  private static boolean isPercentOfDigits(String text, int at, int end) {
    int number = at + PERCENT.length();
    return number < end && Ascii.isDigit(text.charAt(number)) && text.startsWith(PERCENT, at);
  }

  /** 百万千瓦: the last 千 begins the unit. */
  private static boolean endsInUnit(String text, int start, int to, int end) {
    return to - start > 1
        && to < end
        && text.charAt(to - 1) == '千'
        && "瓦克伏".indexOf(text.charAt(to)) >= 0;
  }

  /** 突破万亿元, 超亿人次: what multiplies is a number by itself where it is said to be passed. */
  private static boolean isPassed(String text, int at) {
    return at > 0 && "超破过逾回".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static boolean isPlainDigit(String text, int at) {
    return ChineseNumerals.digit(text.charAt(at)) >= 0;
  }
}
