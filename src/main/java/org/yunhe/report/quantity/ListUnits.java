package org.yunhe.report.quantity;

import java.util.ArrayList;
import java.util.List;

/** Numbers of a list that leave their unit to the last: 分别增长5.2、6.8和7.1%. */
final class ListUnits {
  private ListUnits() {}

  static List<NumberUse> share(String text, List<NumberUse> uses) {
    List<NumberUse> shared = null;
    for (int i = uses.size() - 2; i >= 0; i--) {
      List<NumberUse> now = shared == null ? uses : shared;
      if (now.get(i) instanceof Quantity quantity
          && now.get(i + 1) instanceof Quantity next
          && leavesUnit(quantity, next)
          && next.kind() != UnitKind.NONE
          && next.kind() != UnitKind.RATIO
          && isListJoint(text, quantity.end(), next.start())) {
        shared = shared == null ? new ArrayList<>(uses) : shared;
        shared.set(i, quantity.withUnit(next.unit(), next.kind()));
      }
    }
    return shared == null ? uses : shared;
  }

  /** 5.2、6.8%, 1409万、1305万人次 and 2.4个、1.1个百分点. */
  private static boolean leavesUnit(Quantity quantity, Quantity next) {
    boolean multiplier =
        quantity.kind() == UnitKind.COUNT
            && quantity.unit().endsWith("万")
            && next.unit().length() > quantity.unit().length()
            && next.unit().startsWith(quantity.unit());
    boolean points =
        next.kind() == UnitKind.POINTS
            && quantity.kind() == UnitKind.COUNT
            && next.unit().startsWith(quantity.unit());
    return quantity.kind() == UnitKind.NONE || multiplier || points;
  }

  private static boolean isListJoint(String text, int from, int to) {
    return to - from == 1 && "、和与及，".indexOf(text.charAt(from)) >= 0;
  }
}
