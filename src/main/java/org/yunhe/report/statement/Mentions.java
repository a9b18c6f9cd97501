package org.yunhe.report.statement;

import org.yunhe.report.quantity.Quantity;
import org.yunhe.report.quantity.UnitKind;

/**
 * Tells the quantities that are said by the way: the figure that the sentence reports is another.
 */
final class Mentions {
  /** How rates, shares and values end that are said of things counted before. */
  private static final String RATES = "率重比例值入";

  private static final int SHORTEST_RATE = 3;

  /** Digits of the count of a people in 万. */
  private static final int TEN_THOUSANDS = 4;

  private final StatementWords words;

  Mentions(StatementWords words) {
    this.words = words;
  }

  /** Whether a quantity is only mentioned. */
  boolean has(Surroundings around) {
    return isMilestone(around)
        || isWithin(around)
        || isMeasured(around)
        || isNation(around)
        || isEach(around);
  }

  /** 连跨4个千亿台阶, 三个千亿元台阶: how far something got is told in figures beside. */
  private boolean isMilestone(Surroundings around) {
    boolean counted = around.previous() == '个' || around.quantity().unit().equals("个");
    return counted
        && words.milestone.longestBefore(around.text(), around.at(), around.nounEnd()) > 0;
  }

  /** 十几亿中国人, 13亿人口的大国: who a people is, not how many there are. */
  private boolean isNation(Surroundings around) {
    String unit = around.quantity().unit();
    if (!unit.startsWith("亿") && !unit.startsWith("万")) {
      return false;
    }
    int at = around.at() - (unit.endsWith("人口") ? 2 : unit.endsWith("人") ? 1 : 0);
    boolean people = words.nation.longestAt(around.text(), at, around.end()) > 0;
    return people
        && (unit.startsWith("亿") || around.quantity().value().precision() > TEN_THOUSANDS);
  }

  /** 每增长1个百分点, 每减少1万人: the number is what the figure is given for. */
  private boolean isEach(Surroundings around) {
    String text = around.text();
    int number = around.quantity().start();
    int up = words.changeUp.longestBefore(text, around.start(), number);
    int change = Math.max(up, words.changeDown.longestBefore(text, around.start(), number));
    int each = number - change - 1;
    return change > 1 && each >= around.start() && text.charAt(each) == '每';
  }

  /** 500米内. */
  private static boolean isWithin(Surroundings around) {
    return around.quantity().kind() == UnitKind.MEASURE
        && around.at() < around.end()
        && around.text().charAt(around.at()) == '内';
  }

  /** 203个断面水质优良率达95%: what the next number measures is said of the things counted. */
  private boolean isMeasured(Surroundings around) {
    Quantity next = around.after();
    if (next == null || around.quantity().kind() != UnitKind.COUNT) {
      return false;
    }
    String text = around.text();
    int from = around.at();
    boolean joined = next.start() > from && "和、".indexOf(text.charAt(next.start() - 1)) >= 0;
    int to = joined ? next.start() - 1 : next.start();
    if ((next.kind() == UnitKind.COUNT) != joined
        || Surroundings.plainLength(text, from, to) != to - from) {
      return false;
    }
    int end = beforeVerb(text, from, to);
    boolean rate = end > from && RATES.indexOf(text.charAt(end - 1)) >= 0;
    return rate
        && end - from >= SHORTEST_RATE
        && words.measureNoun.longestBefore(text, from, end) > 0;
  }

  /** Where the words of a range end without 达到, 均 and the like at their end. */
  private int beforeVerb(String text, int from, int to) {
    int end = to;
    int word = end - from;
    while (word > 0 && end > from) {
      word =
          Math.max(
              words.levelTo.longestBefore(text, from, end),
              words.adverb.longestBefore(text, from, end));
      end -= word;
    }
    return end;
  }
}
