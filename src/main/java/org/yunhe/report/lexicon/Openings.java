package org.yunhe.report.lexicon;

/**
 * Tells by two chars that no word starts with them: with few errors, always on the safe side (Bloom
 * filters of the chars and pairs of chars that open words). It is small, so that those of all lists
 * stay in the cache that is nearest to the processor.
 */
final class Openings {
  /** Bits for each word; of the pairs that open no word about one in so many passes. */
  private static final int BITS = 16;

  private final long[] first;
  private final long[] alone;
  private final long[] pairs;

  /**
   * @param words how many words at most
   */
  Openings(int words) {
    int longs = Integer.highestOneBit(Math.max(1, words * BITS / Long.SIZE)) * 2;
    first = new long[longs];
    alone = new long[longs];
    pairs = new long[longs];
  }

  /** Takes in a word of one char. */
  void add(char only) {
    set(first, hash(only));
    set(alone, hash(only));
  }

  /** Takes in a word by its first two chars. */
  void add(char one, char two) {
    set(first, hash(one));
    set(pairs, hash(one, two));
  }

  /** Whether a word may start with a char that is the last of the text. */
  boolean may(char only) {
    return has(alone, hash(only));
  }

  /** Whether a word may start with two chars, or be the first of them. */
  boolean may(char one, char two) {
    return has(first, hash(one)) && (has(pairs, hash(one, two)) || may(one));
  }

  private static void set(long[] bits, int hash) {
    bits[(hash >>> 6) & (bits.length - 1)] |= 1L << hash;
  }

  private static boolean has(long[] bits, int hash) {
    return (bits[(hash >>> 6) & (bits.length - 1)] & (1L << hash)) != 0;
  }

  private static int hash(char one) {
    return (one * 0x9E3779B1) >>> 11;
  }

  private static int hash(char one, char two) {
    return (((one << Character.SIZE) | two) * 0x9E3779B1) >>> 11;
  }
}
