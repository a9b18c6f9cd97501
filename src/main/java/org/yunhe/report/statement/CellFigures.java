package org.yunhe.report.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yunhe.report.number.NumberScanner;
import org.yunhe.report.number.NumberToken;
import org.yunhe.report.quantity.NumberUse;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.report.quantity.QuantityReader;
import org.yunhe.report.quantity.UnitKind;
import org.yunhe.staged.Comparison;

/** Reads the figures of the cells of a table inside a text. */
final class CellFigures {
  private static final int LONGEST = 12;

  private final QuantityReader quantities;

  CellFigures(QuantityReader quantities) {
    this.quantities = quantities;
  }

  /** The figure of a cell, a bare number or one with a bound (6以上); null if it is none. */
  @Nullable Quantity of(String text, int start, int end) {
    if (isNumber(text, start, end)) {
      return number(text, start, end);
    }
    if (end - start > LONGEST) {
      return null;
    }
    List<NumberToken> tokens = NumberScanner.scan(text, start, end);
    List<NumberUse> uses = tokens.isEmpty() ? List.of() : quantities.read(text, start, end, tokens);
    boolean whole =
        uses.size() == 1
            && uses.get(0) instanceof Quantity quantity
            && quantity.start() == start
            && quantity.end() == end
            && !quantity.chinese();
    return whole ? (Quantity) uses.get(0) : null;
  }

  /** The number that a cell holds. */
  static Quantity number(String text, int start, int end) {
    NumberToken token = NumberScanner.scan(text, start, end).get(0);
    boolean negative = text.charAt(start) == '-';
    return new Quantity(
        start,
        token.start(),
        end,
        end,
        negative ? token.value().negate() : token.value(),
        null,
        text.charAt(end - 1) == '%' ? "%" : "",
        UnitKind.NONE,
        Comparison.EQ,
        false,
        false,
        List.of(token));
  }

  /** Whether a cell holds a unit and nothing else. */
  boolean isUnit(String cell) {
    if (cell.length() > LONGEST) {
      return false;
    }
    String one = "1" + cell;
    Quantity figure = of(one, 0, one.length());
    return figure != null && figure.kind() != UnitKind.NONE && figure.unit().equals(cell);
  }

  /** Whether a cell holds a number and nothing else. */
  static boolean isNumber(String text, int start, int end) {
    int digits = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '-' || c == '+') {
        if (i > start) {
          return false;
        }
      } else if (c == '%') {
        if (i < end - 1) {
          return false;
        }
      } else if (c != '.' && c != ',') {
        return false;
      }
    }
    return digits > 0 && NumberScanner.scan(text, start, end).size() == 1;
  }
}
