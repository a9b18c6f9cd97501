package org.yunhe.report.quantity;

import java.util.List;
import java.util.Optional;
import org.yunhe.report.number.Disposition;
import org.yunhe.report.number.NumberToken;

/** Tells the numbers that are part of a date, a time or a length of time. */
final class DateNumbers {
  /** So many numbers may follow the first of a date or a list of years. */
  private static final int LONGEST_CHAIN = 6;

  private final UnitWords units;

  DateNumbers(UnitWords units) {
    this.units = units;
  }

  /**
   * What a number says of time; empty if it may say how much of something there is.
   *
   * @param before the char before it
   */
  Optional<Disposition> of(String text, int end, List<NumberToken> tokens, int k, char before) {
    NumberToken token = tokens.get(k);
    if (isWritten(text, tokens, k)) {
      return Optional.of(Disposition.DATE);
    }
    int unit = units.timeAt(text, token.end(), end);
    if (unit == 0 || units.lengthAt(text, token.end(), end) > unit) {
      return Optional.empty();
    }
    String word = text.substring(token.end(), token.end() + unit);
    int value = token.value().scale() > 0 ? -1 : token.value().intValue();
    return switch (word) {
      case "年", "年度", "年末", "年底", "年内" ->
          isYear(value) || (token.chinese() && token.end() - token.start() == 4)
              ? Optional.of(Disposition.DATE)
              : word.equals("年") ? Optional.empty() : Optional.of(Disposition.DURATION);
      case "年代", "世纪", "季度", "月份", "月末", "月底", "日内" -> Optional.of(Disposition.DATE);
      case "月" -> Optional.of(value >= 1 && value <= 12 ? Disposition.DATE : Disposition.DURATION);
      case "日" -> Optional.of(Disposition.DATE);
      case "号" -> Optional.of(Disposition.NAME);
      case "时" -> Optional.of(Disposition.DATE);
      case "点" -> token.chinese() ? Optional.empty() : Optional.of(Disposition.DATE);
      case "分", "秒" ->
          Optional.of(before == '时' || before == '点' ? Disposition.DATE : Disposition.DURATION);
      default -> Optional.empty();
    };
  }

  private static boolean isYear(int value) {
    return value >= 1800 && value < 2200;
  }

  /**
   * Whether it is one of several numbers written as a date or a span: 2011-02-01, 1-10月,
   * 2021、2022年.
   */
  static boolean isWritten(String text, List<NumberToken> tokens, int k) {
    return opensChain(text, tokens, k)
        || (k >= 2 && isNumericDate(text, tokens, k - 2))
        || (k >= 1 && isNumericDate(text, tokens, k - 1))
        || isNumericDate(text, tokens, k);
  }

  /** Whether numbers follow one another up to 年, 月 or 日. */
  private static boolean opensChain(String text, List<NumberToken> tokens, int k) {
    int last = k;
    while (last + 1 < tokens.size()
        && last < k + LONGEST_CHAIN
        && isDateJoint(text, tokens.get(last).end(), tokens.get(last + 1).start())) {
      last++;
    }
    if (last == k) {
      return false;
    }
    NumberToken token = tokens.get(k);
    NumberToken end = tokens.get(last);
    boolean year = isYear(token.value().intValue()) && token.value().scale() <= 0;
    return (isDateUnit(text, end.end(), year) && fits(token, end, text))
        || (year && last - k >= 2 && end.end() - end.start() <= 2);
  }

  /** Whether the first number of a chain is of the kind that its last one says. */
  private static boolean fits(NumberToken token, NumberToken end, String text) {
    boolean month = end.end() < text.length() && text.charAt(end.end()) != '年';
    return month
        ? token.value().intValue() <= 31
        : isYear(token.value().intValue()) || token.end() - token.start() == 2;
  }

  /** 2011-02-01. */
  private static boolean isNumericDate(String text, List<NumberToken> tokens, int k) {
    if (k + 2 >= tokens.size()) {
      return false;
    }
    NumberToken a = tokens.get(k);
    NumberToken b = tokens.get(k + 1);
    NumberToken c = tokens.get(k + 2);
    return isYear(a.value().intValue())
        && b.start() == a.end() + 1
        && c.start() == b.end() + 1
        && "-/.".indexOf(text.charAt(a.end())) >= 0
        && "-/.".indexOf(text.charAt(b.end())) >= 0
        && b.value().intValue() <= 12
        && c.value().intValue() <= 31;
  }

  private static boolean isDateJoint(String text, int from, int to) {
    if (to - from == 1) {
      return "-—~、至和/到".indexOf(text.charAt(from)) >= 0;
    }
    return to - from == 2 && text.startsWith("——", from);
  }

  private static boolean isDateUnit(String text, int at, boolean year) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return c == '年' || (!year && (c == '月' || c == '日'));
  }
}
