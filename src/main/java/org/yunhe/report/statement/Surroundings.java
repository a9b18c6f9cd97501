package org.yunhe.report.statement;

import org.jspecify.annotations.Nullable;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.report.quantity.UnitKind;

/**
 * A quantity with what stands around it in its sentence.
 *
 * @param text holds the sentence
 * @param start where the sentence starts
 * @param end where it ends
 * @param before the quantity before; null if it is the first
 * @param quantity the one that is asked about
 * @param after the quantity behind; null if it is the last
 * @param noun length of the plain words behind it, up to a mark or the next quantity
 */
record Surroundings(
    String text,
    int start,
    int end,
    @Nullable Quantity before,
    Quantity quantity,
    @Nullable Quantity after,
    int noun) {
  /** Words farther behind a quantity are not about it. */
  static final int LONGEST_NOUN = 24;

  private static final String MARKS = "，；：。！？、（）和与及—\t";

  static Surroundings of(
      String text,
      int start,
      int end,
      @Nullable Quantity before,
      Quantity quantity,
      @Nullable Quantity after) {
    int to = after == null ? end : Math.min(end, after.start());
    int noun = plainLength(text, quantity.end(), to);
    return new Surroundings(text, start, end, before, quantity, after, noun);
  }

  /** Behind the quantity. */
  int at() {
    return quantity.end();
  }

  /** Where the plain words behind the quantity end. */
  int nounEnd() {
    return at() + noun;
  }

  /** The char before the quantity; a blank if it opens the sentence. */
  char previous() {
    return quantity.start() > start ? text.charAt(quantity.start() - 1) : ' ';
  }

  /** Whether the quantity before counts things. */
  boolean followsCount() {
    return before != null && before.kind() == UnitKind.COUNT;
  }

  /** Whether the quantity behind starts at a place and counts things. */
  boolean isCountAt(int place) {
    return after != null && after.start() == place && after.kind() == UnitKind.COUNT;
  }

  /** Length of the words at a place up to a mark or an end, as far as they can be about it. */
  static int plainLength(String text, int at, int end) {
    int i = at;
    while (i < end && i - at <= LONGEST_NOUN && MARKS.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i - at;
  }

  /** Whether a mark or a conjunction stands at a place. */
  static boolean isMark(String text, int at) {
    return at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0;
  }
}
