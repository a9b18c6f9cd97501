package org.yunhe.report.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yunhe.report.number.Disposition;
import org.yunhe.report.quantity.Quantity;

/** Reads the claims of one sentence from its quantities. */
final class ClaimReader {

  private final StatementWords words;
  private final Thresholds thresholds;
  private final GroupReader groups;

  ClaimReader(StatementWords words) {
    this.words = words;
    thresholds = new Thresholds(words);
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
      Optional<Disposition> other = thresholds.of(text, start, end, before, quantity, after);
      if (other.isPresent()) {
        others.put(quantity.numberStart(), other.get());
      } else {
        kept.add(quantity);
      }
    }
    ClaimWalk walk = new ClaimWalk(words, title, text, start, end, others);
    for (Group group : groups.read(text, start, end, kept)) {
      walk.group(group);
    }
    return new Found(walk.claims(), others);
  }
}
