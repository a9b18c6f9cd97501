package org.yunhe.report.quantity;

import java.util.List;
import java.util.Optional;
import org.yunhe.report.lexicon.Ascii;
import org.yunhe.report.number.Disposition;
import org.yunhe.report.number.NumberToken;

/**
 * Tells the numbers that no unit could make a quantity: ordinals, dates, names, section numbers.
 */
final class PlainNumbers {
  private static final String RANK_UNITS = "位名列强";
  private static final String NAME_TAIL = "师号级型版强";
  private static final String SECTION_TAIL = "、.）是要";

  private final UnitWords units;

  PlainNumbers(UnitWords units) {
    this.units = units;
  }

  /** What a number is if it is no quantity; empty if it may be one. */
  Optional<Disposition> of(
      String text, int start, int end, List<NumberToken> tokens, int k, Quotes quotes) {
    NumberToken token = tokens.get(k);
    char before = token.start() > start ? text.charAt(token.start() - 1) : ' ';
    char after = token.end() < end ? text.charAt(token.end()) : ' ';
    if (before == '第') {
      return Optional.of(Disposition.ORDINAL);
    }
    if (isSectionNumber(start, end, token, before, after)) {
      return Optional.of(Disposition.SECTION_NUMBER);
    }
    boolean lettered = (Ascii.isLetter(before) || before == '_') && !token.chinese();
    if (lettered && !units.figureBefore(text, start, token.start())) {
      return Optional.of(Disposition.NAME);
    }
    boolean named = isNamed(text, end, tokens, k) || units.isTerm(text, token.end(), end);
    if (!token.chinese() && named) {
      return Optional.of(Disposition.NAME);
    }
    if (quotes.inName(token.start()) || isInName(text, end, token, before, after)) {
      return Optional.of(Disposition.NAME);
    }
    if (!token.chinese() && isSlash(text, tokens, k) && !isDateChain(text, tokens, k)) {
      return Optional.of(Disposition.FRACTION);
    }
    if (text.startsWith("分之", token.end())
        || (before == '之' && !token.percent() && isFraction(text, token, start))) {
      return Optional.of(Disposition.FRACTION);
    }
    if (isRank(text, token, before, after, end)) {
      return Optional.of(Disposition.RANK);
    }
    return time(text, end, tokens, k, before);
  }

  /** 603地块, 604、605地块: numbers by which plots and lines go. */
  private boolean isNamed(String text, int end, List<NumberToken> tokens, int k) {
    int at = tokens.get(k).end();
    boolean listed =
        k + 1 < tokens.size() && tokens.get(k + 1).start() == at + 1 && text.charAt(at) == '、';
    return units.isNamed(text, at, end) || (listed && isNamed(text, end, tokens, k + 1));
  }

  /** 1/10: either number of it. */
  private static boolean isSlash(String text, List<NumberToken> tokens, int k) {
    return isOver(text, tokens, k) || (k > 0 && isOver(text, tokens, k - 1));
  }

  private static boolean isOver(String text, List<NumberToken> tokens, int k) {
    int end = tokens.get(k).end();
    return k + 1 < tokens.size() && tokens.get(k + 1).start() == end + 1 && text.charAt(end) == '/';
  }

  private static boolean isFraction(String text, NumberToken token, int start) {
    return token.start() - 2 >= start && text.startsWith("分之", token.start() - 2);
  }

  private static boolean isSectionNumber(
      int start, int end, NumberToken token, char before, char after) {
    boolean shortNumber = token.end() - token.start() <= 2;
    if (!shortNumber) {
      return false;
    }
    if ((before == '（' && after == '）') || (before == '[' && after == ']')) {
      return true;
    }
    boolean opens = token.start() == start || (before == '（' && token.start() == start + 1);
    boolean alone = opens && token.end() == end && !token.chinese();
    if (alone || (opens && SECTION_TAIL.indexOf(after) >= 0)) {
      return true;
    }
    boolean clause = opens || "，；：。".indexOf(before) >= 0;
    return token.chinese() && clause && (after == '是' || after == '要');
  }

  private static boolean isInName(
      String text, int end, NumberToken token, char before, char after) {
    boolean signed = before == '+' && (after == '%' || after == '个');
    if ((before == '+' && !signed) || (after == '+' && token.end() + 1 < end)) {
      return true;
    }
    if (before == '·' && !token.chinese()) {
      return true;
    }
    if (after == '·' && token.end() + 1 < end && Ascii.isDigit(text.charAt(token.end() + 1))) {
      return true;
    }
    return !token.chinese() && (NAME_TAIL.indexOf(after) >= 0 || after == '×' || before == '×');
  }

  private boolean isRank(String text, NumberToken token, char before, char after, int end) {
    if (before == '前') {
      boolean ends = token.end() >= end || !Character.isLetterOrDigit(after);
      return ends || RANK_UNITS.indexOf(after) >= 0 || token.chinese();
    }
    if (after == '强') {
      return true;
    }
    return text.startsWith("个位次", token.end())
        || text.startsWith("位次", token.end())
        || text.startsWith("个位", token.end())
        || text.startsWith("个名次", token.end())
        || (after == '位' && isRise(text, token));
  }

  private static boolean isRise(String text, NumberToken token) {
    int from = Math.max(0, token.start() - 4);
    String lead = text.substring(from, token.start());
    return lead.endsWith("前移")
        || lead.endsWith("前进")
        || lead.endsWith("上升")
        || lead.endsWith("提升")
        || lead.endsWith("跃升")
        || lead.endsWith("后移")
        || lead.endsWith("列");
  }

  private Optional<Disposition> time(
      String text, int end, List<NumberToken> tokens, int k, char before) {
    NumberToken token = tokens.get(k);
    if (isDateChain(text, tokens, k)) {
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
  private boolean isDateChain(String text, List<NumberToken> tokens, int k) {
    NumberToken token = tokens.get(k);
    int last = k;
    while (last + 1 < tokens.size()
        && last < k + 6
        && tokens.get(last + 1).start() - tokens.get(last).end() <= 2
        && isDateJoint(text, tokens.get(last).end(), tokens.get(last + 1).start())) {
      last++;
    }
    if (last > k) {
      NumberToken end = tokens.get(last);
      boolean year = isYear(token.value().intValue()) && token.value().scale() <= 0;
      boolean dateEnd = isDateUnit(text, end.end(), year);
      if (dateEnd && fits(token, end, text)) {
        return true;
      }
      if (year && last - k >= 2 && end.end() - end.start() <= 2) {
        return true;
      }
    }
    return (k >= 2 && isNumericDate(text, tokens, k - 2))
        || (k >= 1 && isNumericDate(text, tokens, k - 1))
        || isNumericDate(text, tokens, k);
  }

  private static boolean fits(NumberToken token, NumberToken end, String text) {
    boolean month = end.end() < text.length() && text.charAt(end.end()) != '年';
    return month
        ? token.value().intValue() <= 31
        : isYear(token.value().intValue()) || token.end() - token.start() == 2;
  }

  private static boolean isNumericDate(String text, List<NumberToken> tokens, int k) {
    if (k < 0 || k + 2 >= tokens.size()) {
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
