package org.yunhe.report.statement;

import java.math.BigDecimal;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.report.quantity.UnitKind;
import org.yunhe.staged.Measure;

/** What a number says of its indicator, by unit and verb. */
final class Measures {
  private static final int LARGEST_DOUBLING = 10;

  private Measures() {}

  static Measure of(UnitKind kind, Lead lead, boolean falling) {
    boolean change = lead.verb() == Lead.Verb.UP || lead.verb() == Lead.Verb.DOWN;
    return switch (kind) {
      case POINTS -> Measure.CHANGE;
      case TIMES -> Measure.MULTIPLE;
      case PERCENT -> change ? Measure.GROWTH : Measure.LEVEL;
      default -> change || falling ? Measure.CHANGE : Measure.LEVEL;
    };
  }

  /** The value with the sign of its verb; 翻两番 is 4 times. */
  static BigDecimal signed(BigDecimal value, Quantity quantity, boolean down) {
    if (quantity.unit().equals("番")) {
      int doublings = value.intValue();
      return doublings < 1 || doublings > LARGEST_DOUBLING
          ? value
          : BigDecimal.valueOf(1L << doublings);
    }
    return down ? value.negate() : value;
  }

  static String unit(Quantity quantity) {
    return quantity.unit().equals("番") ? "倍" : quantity.unit();
  }
}
