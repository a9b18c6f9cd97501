package org.yunhe.report.statement;

import java.util.List;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.report.quantity.UnitKind;

/**
 * One quantity, or several that stand together as a list (5%、6.1%和13%), with the words around.
 *
 * @param quantities in order
 * @param leadStart where the words before it start that belong to it
 * @param clauseStart where its clause starts, after the last comma
 * @param post the thing that follows and is counted (50个养老中心), empty if none
 * @param postEnd after the last char of {@code post}
 * @param afterList whether an earlier quantity stands in the same clause
 */
record Group(
    List<Quantity> quantities,
    int leadStart,
    int clauseStart,
    String post,
    int postEnd,
    boolean afterList) {
  Quantity first() {
    return quantities.get(0);
  }

  Quantity last() {
    return quantities.get(quantities.size() - 1);
  }

  UnitKind kind() {
    return first().kind();
  }

  int size() {
    return quantities.size();
  }
}
