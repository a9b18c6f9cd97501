package org.yunhe.report.quantity;

import java.util.List;
import org.yunhe.report.number.Disposition;
import org.yunhe.report.number.NumberToken;

/**
 * A number that claims nothing.
 *
 * @param token the number
 * @param disposition what it is instead
 */
public record NonQuantity(NumberToken token, Disposition disposition) implements NumberUse {
  @Override
  public List<NumberToken> tokens() {
    return List.of(token);
  }
}
