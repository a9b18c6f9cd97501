package org.yunhe.report.quantity;

import java.util.List;
import org.yunhe.report.number.NumberToken;

/** What a number or several numbers together are. */
public sealed interface NumberUse permits Quantity, NonQuantity {
  /** The numbers it is made of, in order. */
  List<NumberToken> tokens();
}
