package org.yunhe.report.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.yunhe.report.lexicon.Ascii;
import org.yunhe.report.number.ChineseNumerals;
import org.yunhe.report.number.Disposition;
import org.yunhe.report.number.NumberToken;
import org.yunhe.staged.Comparison;

/** Tells the numbers that make no quantity with the unit behind them: 国道315线, 六大, 两件. */
final class NonQuantities {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final String VAGUE = "几数上若干";
  private static final String CLOSES = "，；。、）\n";

  private static final String ENDS_CLAUSE = "，；：。！？\n";

  /** What counts the names of a list before it: 两个, 三条, 四项. */
  private static final String LISTED = "个条项处";

  private static final int LONGEST_LIST = 100;
  private static final String DEEDS = "实事";

  /** What kind of deeds they are takes no more chars: 重点民生. */
  private static final int LONGEST_KIND = 5;

  private static final int SHORTEST_ITEM = 2;

  private final UnitWords words;

  NonQuantities(UnitWords words) {
    this.words = words;
  }

  /**
   * What a number is if it makes no quantity with its unit; empty if it may make one.
   *
   * @param start first char of the sentence
   * @param end after its last char
   * @param before the bound before the number
   */
  Optional<Disposition> of(
      String text,
      int start,
      int end,
      NumberToken token,
      UnitReader.Found unit,
      Bounds.Found before) {
    Optional<Disposition> told = told(text, start, token, unit);
    return told.isPresent() && isReached(text, end, token, unit, before) ? Optional.empty() : told;
  }

  private Optional<Disposition> told(
      String text, int start, NumberToken token, UnitReader.Found unit) {
    if (unit.text().equals("大")) {
      return Optional.of(Disposition.SLOGAN);
    }
    if (isRoad(text, start, token, unit)) {
      return Optional.of(Disposition.NAME);
    }
    if (!token.chinese()) {
      boolean named =
          unit.kind() == UnitKind.NONE
              && token.end() < text.length()
              && Ascii.isLetter(text.charAt(token.end()));
      return named ? Optional.of(Disposition.NAME) : Optional.empty();
    }
    if (token.start() > start && isVague(text, token.start())) {
      return unit.kind() == UnitKind.NONE ? Optional.empty() : Optional.of(Disposition.MENTION);
    }
    return numeral(text, start, token, unit);
  }

  /** 几百, 上千, 成百: no number; but 完成七成. */
  private static boolean isVague(String text, int at) {
    char before = text.charAt(at - 1);
    return VAGUE.indexOf(before) >= 0
        || (before == '成' && ChineseNumerals.multiplies(text.charAt(at)));
  }

  /** What a Chinese numeral is, which often is part of a word. */
  private Optional<Disposition> numeral(
      String text, int start, NumberToken token, UnitReader.Found unit) {
    if (unit.kind() == UnitKind.TIME) {
      return Optional.of(Disposition.DURATION);
    }
    int multiplier = words.multiplierAt(unit.text(), 0, unit.text().length());
    if (words.ranks(text, token.end(), text.length()) && multiplier == 0) {
      return Optional.of(Disposition.ORDINAL);
    }
    boolean bare = token.end() - token.start() == 1;
    if (unit.kind() == UnitKind.MONEY || unit.kind() == UnitKind.MEASURE) {
      boolean word = bare && multiplier == 0;
      return word ? Optional.of(Disposition.MENTION) : Optional.empty();
    }
    if (unit.kind() != UnitKind.COUNT) {
      return Optional.empty();
    }
    boolean round = bare && "百千".indexOf(text.charAt(token.start())) >= 0;
    if (multiplier > 0) {
      boolean name = round && multiplier == unit.text().length();
      return name ? Optional.of(Disposition.NAME) : Optional.empty();
    }
    if (token.value().compareTo(BigDecimal.ONE) <= 0 || round) {
      return Optional.of(Disposition.MENTION);
    }
    boolean counts =
        words.counts(unit.text(), token.value().compareTo(TEN) <= 0)
            || isDeeds(text, unit.end())
            || (LISTED.indexOf(unit.text()) >= 0 && closesList(text, start, token));
    return counts ? Optional.empty() : Optional.of(Disposition.SLOGAN);
  }

  /** 十项重点民生实事: deeds are counted by the year. */
  private static boolean isDeeds(String text, int at) {
    int end = Math.min(text.length(), at + LONGEST_KIND + DEEDS.length());
    return text.substring(at, end).contains(DEEDS);
  }

  /** 青石、柳河、东湖三个水厂: as many names stand before the numeral as it says. */
  private static boolean closesList(String text, int start, NumberToken token) {
    int joints = 0;
    int item = 0;
    boolean last = true;
    for (int i = token.start() - 1; i >= Math.max(start, token.start() - LONGEST_LIST); i--) {
      char c = text.charAt(i);
      if (ENDS_CLAUSE.indexOf(c) >= 0) {
        break;
      }
      boolean joint = c == '、' || (last && "和与及".indexOf(c) >= 0);
      if (joint && item < SHORTEST_ITEM) {
        return false;
      }
      joints += joint ? 1 : 0;
      item = joint ? 0 : item + 1;
      last &= !joint;
    }
    return joints > 0
        && item >= SHORTEST_ITEM
        && token.value().compareTo(BigDecimal.valueOf(joints + 1L)) == 0;
  }

  /** 突破百亿, 超万亿元, 迈上千亿台阶: a round amount that is passed, not 百亿企业 or 两个百亿台阶. */
  private boolean isReached(
      String text, int end, NumberToken token, UnitReader.Found unit, Bounds.Found before) {
    int multiplier = words.multiplierAt(unit.text(), 0, unit.text().length());
    boolean alone = multiplier > 0 && multiplier == unit.text().length();
    boolean one = token.end() - token.start() == 1 && unit.kind() != UnitKind.TIME;
    boolean round = one && "百千万亿".indexOf(text.charAt(token.start())) >= 0;
    int at = unit.end();
    if (alone && before.comparison() != Comparison.EQ && words.beginsNoun(text, at, end)) {
      // 近千万家庭
      return true;
    }
    return token.chinese()
        && (alone || (round && unit.kind() != UnitKind.NONE))
        && before.comparison() == Comparison.GE
        && (at >= end || CLOSES.indexOf(text.charAt(at)) >= 0 || words.isMilestone(text, at, end));
  }

  /** 国道315线, 206国道, 303省道: roads are named by number. */
  private static boolean isRoad(String text, int start, NumberToken token, UnitReader.Found unit) {
    int before = token.start() - 2;
    boolean line = unit.text().equals("线") && !token.chinese() && token.end() - token.start() > 1;
    return line
        || (before >= start && text.startsWith("道", before + 1) && isGrade(text.charAt(before)))
        || (token.end() + 1 < text.length()
            && text.charAt(token.end() + 1) == '道'
            && isGrade(text.charAt(token.end())));
  }

  private static boolean isGrade(char c) {
    return "国省县乡".indexOf(c) >= 0;
  }
}
