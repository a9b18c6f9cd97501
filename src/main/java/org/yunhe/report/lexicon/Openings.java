package org.yunhe.report.lexicon;

/**
 * Tells by two chars that no word starts with them: exactly by the first of them, and by both with
 * few errors, always on the safe side (a Bloom filter of the pairs that open words).
 */
final class Openings {
  /** Bits for each pair; of the pairs that open no word about one in so many passes. */
  private static final int BITS = 16;

  private final long[] first = new long[(Character.MAX_VALUE >> 6) + 1];
  private final long[] alone = new long[first.length];
  private final long[] pairs;

  /**
   * @param words how many words at most
   */
  Openings(int words) {
    pairs = new long[Integer.highestOneBit(Math.max(1, words * BITS / Long.SIZE)) * 2];
  }

  /** Takes in a word of one char. */
  void add(char only) {
    first[only >> 6] |= 1L << only;
    alone[only >> 6] |= 1L << only;
  }

  /** Takes in a word by its first two chars. */
  void add(char one, char two) {
    first[one >> 6] |= 1L << one;
    int pair = hash(one, two);
    pairs[pair >>> 6] |= 1L << pair;
  }

  /** Whether a word may start with a char that is the last of the text. */
  boolean may(char only) {
    return (alone[only >> 6] & (1L << only)) != 0;
  }

  /** Whether a word may start with two chars, or be the first of them. */
  boolean may(char one, char two) {
    if ((first[one >> 6] & (1L << one)) == 0) {
      return false;
    }
    int pair = hash(one, two);
    return (pairs[pair >>> 6] & (1L << pair)) != 0 || may(one);
  }

  private int hash(char one, char two) {
    int pair = ((one << Character.SIZE) | two) * 0x9E3779B1;
    return (pair >>> 11) & (pairs.length * Long.SIZE - 1);
  }
}
