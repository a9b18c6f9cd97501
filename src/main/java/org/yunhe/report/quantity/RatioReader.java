package org.yunhe.report.quantity;

import java.util.ArrayList;
import java.util.List;
import org.yunhe.report.number.NumberToken;
import org.yunhe.staged.Comparison;

/** Reads ratios: 7.4：39.6：53, 2.5：1. Each term is a quantity of its own. */
final class RatioReader {
  private static final int MINUTES = 60;

  private RatioReader() {}

  /** The terms of the ratio that starts with a number; empty if none does. */
  static List<Quantity> read(String text, int end, List<NumberToken> tokens, int k, Bounds bounds) {
    int last = k;
    while (last + 1 < tokens.size()
        && tokens.get(last + 1).start() == tokens.get(last).end() + 1
        && isColon(text.charAt(tokens.get(last).end()))) {
      last++;
    }
    int at = tokens.get(k).start() - 1;
    boolean told = at >= 0 && "为是达到比成约".indexOf(text.charAt(at)) >= 0;
    if (last == k || (!told && isClock(tokens, k, last))) {
      return List.of();
    }
    Bounds.Found after = bounds.after(text, tokens.get(last).end(), end);
    List<Quantity> terms = new ArrayList<>();
    for (int i = k; i <= last; i++) {
      NumberToken token = tokens.get(i);
      terms.add(
          new Quantity(
              token.start(),
              token.start(),
              i == last ? after.at() : token.end(),
              token.end(),
              token.value(),
              null,
              "",
              UnitKind.RATIO,
              after.comparison(),
              after.comparison() != Comparison.EQ,
              token.chinese(),
              List.of(token)));
    }
    return terms;
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '：' || c == '∶';
  }

  private static boolean isClock(List<NumberToken> tokens, int k, int last) {
    NumberToken minutes = tokens.get(last);
    return last == k + 1
        && minutes.end() - minutes.start() == 2
        && minutes.value().scale() <= 0
        && minutes.value().intValue() < MINUTES
        && tokens.get(k).value().scale() <= 0;
  }
}
