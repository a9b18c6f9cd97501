package org.yunhe.report.lexicon;

import java.util.Arrays;

/**
 * A set of few chars that a text is asked for at each place: marks, digits, list joints. Each char
 * has a place of its own in a table of a few hundred bytes, so that a look-up is one comparison and
 * the tables of all sets stay in the cache that is nearest to the processor.
 */
public final class CharSet {
  private static final int LEAST_BITS = 6;

  /** How many hashes are tried with a table before a larger one is. */
  private static final int TRIES = 100;

  private final char[] table;
  private final int factor;
  private final int shift;

  private CharSet(char[] table, int factor) {
    this.table = table;
    this.factor = factor;
    this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(table.length);
  }

  /**
   * The set of the chars of a text.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static CharSet of(String chars) {
    if (chars.isEmpty()) {
      throw new IllegalArgumentException("a set of no chars");
    }
    for (int bits = LEAST_BITS; ; bits++) {
      for (int i = 0; i < TRIES; i++) {
        // A place that no char has holds the first one, which is never looked for there.
        char[] table = new char[1 << bits];
        Arrays.fill(table, chars.charAt(0));
        CharSet set = new CharSet(table, 0x9E3779B1 * (2 * i + 1));
        if (set.holds(chars)) {
          return set;
        }
      }
    }
  }

  /** Puts chars where they belong; whether all of them have found a place of their own. */
  private boolean holds(String chars) {
    chars.chars().forEach(c -> table[slot((char) c)] = (char) c);
    return chars.chars().allMatch(c -> has((char) c));
  }

  public boolean has(char c) {
    return table[slot(c)] == c;
  }

  private int slot(char c) {
    return (c * factor) >>> shift;
  }
}
