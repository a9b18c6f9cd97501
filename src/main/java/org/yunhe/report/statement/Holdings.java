package org.yunhe.report.statement;

import java.util.Optional;
import org.yunhe.staged.Measure;
import org.yunhe.staged.Period;

/**
 * Tells what is the case at a time from what adds up over it (guideline: “a state or share at the
 * end” of a span of years against “sums, increments and averages”).
 */
final class Holdings {
  private final StatementWords words;

  Holdings(StatementWords words) {
    this.words = words;
  }

  /** The period of a claim that a span of years is named for: a state holds in its last year. */
  String period(String text, Claim claim, String code) {
    Optional<Period> span = Period.parse(code);
    boolean years = span.isPresent() && span.get().start().getYear() < span.get().end().getYear();
    return years && isState(text, claim) ? Period.year(span.get().end().getYear()).code() : code;
  }

  private boolean isState(String text, Claim claim) {
    if (claim.measure() != Measure.LEVEL) {
      return false;
    }
    if (claim.unit().startsWith("%")) {
      return true;
    }
    int number = claim.quantity().start();
    int reached = words.levelTo.longestBefore(text, claim.start(), number);
    if (reached > 2 && "到至".indexOf(text.charAt(number - 1)) >= 0) {
      return true;
    }
    String indicator = claim.indicator();
    boolean measured = words.measureNoun.longestBefore(indicator, 0, indicator.length()) > 0;
    boolean held = words.holding.longestAt(indicator, 0, indicator.length()) > 0;
    boolean deed = words.deed.longestAt(indicator, 0, indicator.length()) > 0;
    boolean taken = words.consumed.longestAt(indicator, 0, indicator.length()) > 0;
    boolean summed = words.summed.find(text, claim.start(), number) >= 0;
    return !summed && !taken && (held || !deed || measured);
  }
}
