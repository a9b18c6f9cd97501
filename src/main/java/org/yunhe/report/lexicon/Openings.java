package org.yunhe.report.lexicon;

/**
 * Tells by two chars that no word starts with them: with few errors, always on the safe side (Bloom
 * filters of the words of one char and of the pairs of chars that open words). It is small, so that
 * those of all lists stay in the cache that is nearest to the processor.
 */
final class Openings {
  /** Bits for each word; of the pairs that open no word about one in so many passes. */
  private static final int BITS = 16;

  private final long[] alone;
  private final long[] pairs;

  /**
   * @param singles how many words of one char
   * @param longer how many longer words
   */
  Openings(int singles, int longer) {
    alone = bits(singles);
    pairs = bits(longer);
  }

  private static long[] bits(int words) {
    return new long[Integer.highestOneBit(Math.max(1, words * BITS / Long.SIZE)) * 2];
  }

  /** Takes in a word. */
  void add(char[] word) {
    if (word.length == 1) {
      set(alone, hash(word[0]));
    } else if (word.length > 1) {
      set(pairs, hash(word[0], word[1]));
    }
  }

  /** Whether a word may start with a char that is the last of the text. */
  boolean may(char only) {
    return (bit(alone, hash(only)) & 1) != 0;
  }

  /**
   * Whether a word may start with two chars, or be the first of them. Both are asked before either
   * is known, since a branch that no processor can foresee costs more than a look-up.
   */
  boolean may(char one, char two) {
    return ((bit(pairs, hash(one, two)) | bit(alone, hash(one))) & 1) != 0;
  }

  /**
   * The first place in a range where a word may start; the end of the range if there is none. To
   * step from place to place so is much faster than to ask for each.
   */
  int next(String text, int from, int to) {
    if (from >= to) {
      return to;
    }
    char one = text.charAt(from);
    for (int i = from; i + 1 < to; i++) {
      char two = text.charAt(i + 1);
      if (may(one, two)) {
        return i;
      }
      one = two;
    }
    return may(one) ? to - 1 : to;
  }

  private static void set(long[] bits, int hash) {
    bits[(hash >>> 6) & (bits.length - 1)] |= 1L << hash;
  }

  /** A long whose lowest bit is the one asked for. */
  private static long bit(long[] bits, int hash) {
    return bits[(hash >>> 6) & (bits.length - 1)] >>> hash;
  }

  private static int hash(char one) {
    return (one * 0x9E3779B1) >>> 11;
  }

  private static int hash(char one, char two) {
    return (((one << Character.SIZE) | two) * 0x9E3779B1) >>> 11;
  }
}
