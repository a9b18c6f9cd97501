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
  private final DateNumbers dates;

  PlainNumbers(UnitWords units) {
    this.units = units;
    dates = new DateNumbers(units);
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
    if (!token.chinese() && isSlash(text, tokens, k) && !DateNumbers.isWritten(text, tokens, k)) {
      return Optional.of(Disposition.FRACTION);
    }
    if (text.startsWith("分之", token.end())
        || (before == '之' && !token.percent() && isFraction(text, token, start))) {
      return Optional.of(Disposition.FRACTION);
    }
    if (isRank(text, token, before, after, end)) {
      return Optional.of(Disposition.RANK);
    }
    return dates.of(text, end, tokens, k, before);
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

  /** 之一 of 三分之一. */
  private static boolean isFraction(String text, NumberToken token, int start) {
    return token.start() - 2 >= start && text.startsWith("分之", token.start() - 2);
  }

  /** （一）, 1., 一是. */
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

  /** 3+3, 5·12, 115师; but +5%. */
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

  /** 前10位, 500强, 上升3个位次. */
  private static boolean isRank(String text, NumberToken token, char before, char after, int end) {
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

  /** 前移3位, 排名53位. */
  private static boolean isRise(String text, NumberToken token) {
    int from = Math.max(0, token.start() - 4);
    String lead = text.substring(from, token.start());
    return lead.endsWith("排名")
        || lead.endsWith("位列")
        || lead.endsWith("位居")
        || lead.endsWith("前移")
        || lead.endsWith("前进")
        || lead.endsWith("上升")
        || lead.endsWith("提升")
        || lead.endsWith("跃升")
        || lead.endsWith("后移")
        || lead.endsWith("列");
  }
}
