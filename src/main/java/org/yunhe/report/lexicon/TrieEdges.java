package org.yunhe.report.lexicon;

import java.util.Arrays;

/**
 * The edges of a trie in one hash table with open addresses. An entry holds node, char and child in
 * one {@code long}, so that a step reads memory once. Most places of a text open no word, which
 * {@link Openings} tells without the table.
 */
final class TrieEdges {
  static final int ROOT = 0;

  /** No edge leads back to the root. */
  static final int NONE = ROOT;

  private static final int NODE_BITS = 24;
  private static final int NODE_MASK = (1 << NODE_BITS) - 1;

  private final long[] table;
  private final int[] words;
  private final boolean[] inner;
  private int count = 1;

  /**
   * @param most edges at most
   */
  TrieEdges(int most) {
    if (most >= NODE_MASK) {
      throw new IllegalArgumentException(most + " characters are too many for one trie");
    }
    table = new long[Integer.highestOneBit(Math.max(8, most * 2)) * 2];
    words = new int[most + 1];
    inner = new boolean[most + 1];
    Arrays.fill(words, WordGraph.NONE);
  }

  /** The child of a node; made if it is not there. */
  int add(int node, char c) {
    long key = key(node, c);
    int slot = slot(key);
    if (table[slot] == 0) {
      table[slot] = (key << NODE_BITS) | count++;
      inner[node] = true;
    }
    return (int) table[slot] & NODE_MASK;
  }

  /** The child of a node; NONE if there is none. */
  int next(int node, char c) {
    return (int) table[slot(key(node, c))] & NODE_MASK;
  }

  /** Whether edges lead on from a node; most words end where none does. */
  boolean leadsOn(int node) {
    return inner[node];
  }

  void end(int node, int word) {
    words[node] = word;
  }

  /** The word that ends at a node; {@link WordGraph#NONE} if none does. */
  int word(int node) {
    return words[node];
  }

  private static long key(int node, char c) {
    return ((long) node << Character.SIZE) | c;
  }

  /** Where the entry of a key stands, or would. */
  private int slot(long key) {
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (table.length - 1);
    while (table[slot] != 0 && table[slot] >>> NODE_BITS != key) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }
}
