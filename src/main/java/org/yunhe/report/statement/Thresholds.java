package org.yunhe.report.statement;

import org.yunhe.report.quantity.Quantity;
import org.yunhe.report.quantity.UnitKind;
import org.yunhe.staged.Comparison;

/** Tells the amounts that bound a class of things: 500亩以上示范区70个, 过50亿元项目3个. */
final class Thresholds {
  private static final String CLAUSE_ENDS = "，；：。";
  private static final String LIST_MARKS = "、和与及";
  private static final int LONGEST_THING = 8;

  private final StatementWords words;

  Thresholds(StatementWords words) {
    this.words = words;
  }

  /** Whether an amount is the bound or the size of a class whose things are counted beside it. */
  boolean isClass(Surroundings around) {
    return (isWide(around.quantity()) && around.isCountAt(around.at()))
        || isVague(around)
        || (around.noun() > 0 && (isOfNext(around) || isOfCounted(around)));
  }

  /** 示范区500亩以上 is a figure where a deed, a remark or a mark says so; 500亩以上示范区 is a class. */
  boolean isBound(Surroundings around) {
    Quantity quantity = around.quantity();
    return isWide(quantity)
        && words.deed.longestBefore(around.text(), around.start(), quantity.start()) == 0
        && !isNext(around)
        && words.remark.longestAt(around.text(), around.at(), around.end()) == 0
        && !Surroundings.isMark(around.text(), around.at());
  }

  /** 500亩以上, but not 500亩左右. */
  private static boolean isWide(Quantity quantity) {
    return quantity.boundAfter() && quantity.comparison() != Comparison.APPROX;
  }

  /** 500亩以上, 过50亿元. */
  private static boolean isBounded(Surroundings around) {
    Quantity quantity = around.quantity();
    boolean over =
        quantity.comparison() == Comparison.GE && quantity.start() < quantity.numberStart();
    return isWide(quantity) || (over && around.previous() != ' ');
  }

  /** 培育一批产值超500亿、1000亿元的企业: classes of things that are not counted. */
  private static boolean isVague(Surroundings around) {
    String text = around.text();
    Quantity quantity = around.quantity();
    Quantity after = around.after();
    boolean listed = after != null && after.start() == quantity.end() + 1;
    int at = listed ? after.end() : quantity.end();
    if (Surroundings.plainLength(text, at, around.end()) == 0) {
      return false;
    }
    int from = quantity.start() - 2;
    for (int i = from; i >= around.start() && CLAUSE_ENDS.indexOf(text.charAt(i)) < 0; i--) {
      if (text.startsWith("一批", i)) {
        return true;
      }
    }
    return false;
  }

  /** 过50亿元项目3个, 5000千瓦电站2座: the things of the class are counted behind it. */
  private boolean isOfNext(Surroundings around) {
    UnitKind kind = around.quantity().kind();
    boolean measured = kind == UnitKind.MONEY || kind == UnitKind.MEASURE;
    return around.isCountAt(around.nounEnd())
        && (measured || isBounded(around))
        && (around.text().startsWith("的", around.at())
            || !hasVerb(around.text(), around.at(), around.nounEnd()));
  }

  /** 3个企业超50亿元大关: the things of the class are counted before it. */
  private boolean isOfCounted(Surroundings around) {
    Quantity before = around.before();
    return before != null
        && around.followsCount()
        && isBounded(around)
        && isThing(around.text(), before.end(), around.quantity().start());
  }

  private boolean isThing(String text, int from, int to) {
    return to - from <= LONGEST_THING
        && Surroundings.plainLength(text, from, to) == to - from
        && !hasVerb(text, from, to);
  }

  private boolean hasVerb(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.levelDone.longestAt(text, i, to) > 1
          || words.deed.longestAt(text, i, to) > 1
          || words.changeUp.longestAt(text, i, to) > 1) {
        return !text.startsWith("投资", i) && !text.startsWith("建设", i);
      }
    }
    return false;
  }

  /** 30个以上 of 建设3个以上示范园、30个以上示范村: one more thing that is counted, at least. */
  private static boolean isNext(Surroundings around) {
    Quantity before = around.before();
    return before != null
        && around.followsCount()
        && around.quantity().kind() == UnitKind.COUNT
        && before.boundAfter()
        && LIST_MARKS.indexOf(around.text().charAt(around.quantity().start() - 1)) >= 0;
  }
}
