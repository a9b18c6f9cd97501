package org.yunhe.report.statement;

import org.yunhe.report.quantity.Quantity;
import org.yunhe.report.quantity.UnitKind;

/** Tells the counts that refer to things known: 这63个项目, 在63个项目中, 10个试点城市之一. */
final class References {
  private static final String THIS = "这该此";

  /** 中心, 中小学, 中医: words that begin with 中. */
  private static final String AFTER_MIDDLE = "心小国央医学级等间型部高考东西药外华期长";

  private final StatementWords words;

  References(StatementWords words) {
    this.words = words;
  }

  /** 全国10个试点城市之一. */
  static boolean isOneOf(Surroundings around) {
    return around.noun() > 2 && around.text().startsWith("之一", around.nounEnd() - 2);
  }

  /** Whether a quantity counts things told of before. */
  boolean isBack(Surroundings around) {
    return THIS.indexOf(around.previous()) >= 0
        || (around.quantity().kind() == UnitKind.COUNT && isInside(around));
  }

  /** 在63个产业项目中, 全市63个项目中. */
  private boolean isInside(Surroundings around) {
    String text = around.text();
    Quantity quantity = around.quantity();
    int end = around.end();
    boolean opens =
        quantity.start() == around.start() || Surroundings.isMark(text, quantity.start() - 1);
    int before = quantity.start() - Wholes.LENGTH;
    boolean whole = before >= around.start() && Wholes.isAt(text, before);
    if (!opens && !whole && text.charAt(quantity.start() - 1) != '在') {
      return false;
    }
    int most = Math.min(end, quantity.end() + Surroundings.LONGEST_NOUN);
    for (int i = quantity.end(); i < most; i++) {
      if (text.charAt(i) == '中' && i > quantity.end() + 1) {
        boolean ends = i + 1 >= end || Surroundings.isMark(text, i + 1);
        if (whole && i + 1 < end && AFTER_MIDDLE.indexOf(text.charAt(i + 1)) < 0) {
          return true;
        }
        return (!opens && ends) || words.facility.longestBefore(text, quantity.end(), i) > 0;
      }
      if (Surroundings.isMark(text, i)) {
        return false;
      }
    }
    return false;
  }
}
