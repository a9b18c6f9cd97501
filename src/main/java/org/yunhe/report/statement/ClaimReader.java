package org.yunhe.report.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yunhe.report.number.Disposition;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.report.quantity.UnitKind;

/** Reads the claims of one sentence from its quantities. */
final class ClaimReader {

  private final StatementWords words;
  private final Descriptions descriptions;
  private final GroupReader groups;

  ClaimReader(StatementWords words) {
    this.words = words;
    descriptions = new Descriptions(words);
    groups = new GroupReader(words);
  }

  /**
   * The claims of a sentence.
   *
   * @param claims in order
   * @param others what the quantities are that claim nothing, by the start of their number
   */
  record Found(List<Claim> claims, Map<Integer, Disposition> others) {}

  /**
   * Reads a sentence.
   *
   * @param title the project that the title above it names; empty if none
   */
  Found read(String title, String text, int start, int end, List<Quantity> quantities) {
    Map<Integer, Disposition> others = new HashMap<>();
    List<Quantity> kept = new ArrayList<>(quantities.size());
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      Quantity before = i > 0 ? quantities.get(i - 1) : null;
      Quantity after = i + 1 < quantities.size() ? quantities.get(i + 1) : null;
      Optional<Disposition> other =
          descriptions.of(Surroundings.of(text, start, end, before, quantity, after));
      if (other.isPresent()) {
        others.put(quantity.numberStart(), other.get());
      } else {
        kept.add(
            isGrowth(text, start, quantity) ? quantity.withUnit("%", UnitKind.PERCENT) : quantity);
      }
    }
    ClaimWalk walk = new ClaimWalk(words, title, text, start, end, others);
    for (Group group : groups.read(text, start, end, kept)) {
      walk.group(group);
    }
    return new Found(walk.claims(), others);
  }

  /** 增长22.9: a figure with a point behind such a verb has lost its sign. */
  private static boolean isGrowth(String text, int start, Quantity quantity) {
    int at = quantity.start() - 2;
    return quantity.kind() == UnitKind.NONE
        && quantity.value().scale() > 0
        && at >= start
        && (text.startsWith("增长", at) || text.startsWith("下降", at));
  }
}
