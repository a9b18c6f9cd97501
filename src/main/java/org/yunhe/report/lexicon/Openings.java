package org.yunhe.report.lexicon;

/**
 * Tells by two chars that no word starts with them: with few errors, always on the safe side (Bloom
 * filters of the words of one char and of the pairs of chars that open words). It is small, so that
 * those of all lists stay in the cache that is nearest to the processor.
 */
final class Openings {
  /** Bits for each word; of the pairs that open no word about one in so many passes. */
  private static final int BITS = 16;

  /** The bits of words of one char, then those of pairs: one array, so that little is read. */
  private final long[] bits;

  /** How many longs words of one char take: a power of 2. */
  private final int alone;

  /**
   * @param singles how many words of one char
   * @param longer how many longer words
   */
  Openings(int singles, int longer) {
    alone = longs(singles);
    bits = new long[alone + longs(longer)];
  }

  private static int longs(int words) {
    return Integer.highestOneBit(Math.max(1, words * BITS / Long.SIZE)) * 2;
  }

  /** Takes in a word. */
  void add(char[] word) {
    if (word.length == 1) {
      set(single(hash(word[0])), hash(word[0]));
    } else if (word.length > 1) {
      set(pair(hash(word[0], word[1])), hash(word[0], word[1]));
    }
  }

  /** Whether a word may start with a char that is the last of the text. */
  boolean may(char only) {
    int hash = hash(only);
    return ((bits[single(hash)] >>> hash) & 1) != 0;
  }

  /**
   * Whether a word may start with two chars, or be the first of them. Both are asked before either
   * is known, since a branch that no processor can foresee costs more than a look-up.
   */
  boolean may(char one, char two) {
    int hash = hash(one);
    int both = hash(one, two);
    return (((bits[pair(both)] >>> both) | (bits[single(hash)] >>> hash)) & 1) != 0;
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

  private void set(int at, int hash) {
    bits[at] |= 1L << hash;
  }

  /** Where the long stands that has the bit of a word of one char. */
  private int single(int hash) {
    return (hash >>> 6) & (alone - 1);
  }

  /** Where the long stands that has the bit of a pair. */
  private int pair(int hash) {
    return alone + ((hash >>> 6) & (bits.length - alone - 1));
  }

  private static int hash(char one) {
    return (one * 0x9E3779B1) >>> 11;
  }

  private static int hash(char one, char two) {
    return (((one << Character.SIZE) | two) * 0x9E3779B1) >>> 11;
  }
}
