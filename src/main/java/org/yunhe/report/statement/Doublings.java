package org.yunhe.report.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yunhe.report.quantity.NumberUse;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.report.quantity.UnitKind;
import org.yunhe.report.text.Sentence;
import org.yunhe.staged.Comparison;

/** 翻番 holds no numeral and yet says two times. */
final class Doublings {
  static final String WORD = "翻番";

  private Doublings() {}

  /** Where the word stands first in a range; -1 if it does not. */
  private static int find(String text, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (text.charAt(i) == '翻' && text.charAt(i + 1) == '番') {
        return i;
      }
    }
    return -1;
  }

  /**
   * The quantities of a sentence, doublings without a numeral among them, in order.
   *
   * @param doubled whether the sentence holds one
   */
  static List<Quantity> with(
      String text, Sentence sentence, List<NumberUse> uses, boolean doubled) {
    List<Quantity> all = new ArrayList<>(uses.size() + 1);
    for (NumberUse use : uses) {
      if (use instanceof Quantity quantity) {
        all.add(quantity);
      }
    }
    if (!doubled) {
      return all;
    }
    int at = find(text, sentence.start(), sentence.end());
    while (at >= 0) {
      int end = at + WORD.length();
      all.add(
          new Quantity(
              at,
              at,
              end,
              end,
              BigDecimal.ONE,
              null,
              "番",
              UnitKind.TIMES,
              Comparison.EQ,
              false,
              true,
              List.of()));
      at = find(text, end, sentence.end());
    }
    all.sort(Comparator.comparingInt(Quantity::start));
    return all;
  }
}
