package org.yunhe.report.lexicon;

/**
 * The edges of a trie in one hash table with open addresses. The first edge of a word takes two
 * chars, so that a look-up has a step less; words of one char have an edge of their own. An entry
 * holds all that a step asks for in one {@code long}, so that it reads memory once: from the
 * highest bit on the node it leads from and its char (or its two chars), the node it leads to,
 * whether a word ends there and whether edges lead on.
 */
final class TrieEdges {
  static final int ROOT = 0;

  /** Stands for the edge that is not there. */
  static final long NONE = 0;

  private static final int NODE_BITS = 20;
  private static final int MOST_NODES = 1 << NODE_BITS;
  private static final int FLAG_BITS = 2;
  private static final int KEY_SHIFT = NODE_BITS + FLAG_BITS;
  private static final long ENDS = 2;
  private static final long LEADS_ON = 1;

  /** Tells the key of two chars from that of a node and a char. */
  private static final long PAIR = 1L << (NODE_BITS + Character.SIZE);

  private long[] table = new long[16];
  private int nodes = 1;

  /**
   * Takes in a word.
   *
   * @return the node at its end
   * @throws IllegalStateException if the trie has a million nodes
   */
  int add(char[] word) {
    if (word.length < 2) {
      return word.length == 0 ? ROOT : child(add(key(ROOT, word[0]), ENDS));
    }
    int node = child(add(pair(word[0], word[1]), flag(word, 1)));
    for (int i = 2; i < word.length; i++) {
      node = child(add(key(node, word[i]), flag(word, i)));
    }
    return node;
  }

  private static long flag(char[] word, int at) {
    return at + 1 < word.length ? LEADS_ON : ENDS;
  }

  private long add(long key, long flag) {
    if (table[slot(key)] == NONE) {
      if (nodes == MOST_NODES) {
        throw new IllegalStateException(nodes + " nodes are too many for one trie");
      }
      if (nodes * 4 > table.length * 3) {
        grow();
      }
      table[slot(key)] = (key << KEY_SHIFT) | ((long) nodes++ << FLAG_BITS);
    }
    table[slot(key)] |= flag;
    return table[slot(key)];
  }

  private void grow() {
    long[] smaller = table;
    table = new long[smaller.length * 2];
    for (long edge : smaller) {
      if (edge != NONE) {
        table[slot(edge >>> KEY_SHIFT)] = edge;
      }
    }
  }

  /** Nodes, the root among them. */
  int nodes() {
    return nodes;
  }

  /** The edge from the root for the first two chars of a word; NONE if there is none. */
  long from(char one, char two) {
    return table[slot(pair(one, two))];
  }

  /** The edge from a node for a char, from the root for a word of one; NONE if there is none. */
  long from(int node, char c) {
    return table[slot(key(node, c))];
  }

  /** The node that an edge leads to. */
  static int child(long edge) {
    return (int) (edge >>> FLAG_BITS) & (MOST_NODES - 1);
  }

  /** Whether a word ends where an edge leads to. */
  static boolean ends(long edge) {
    return (edge & ENDS) != 0;
  }

  /** Whether edges lead on from where an edge leads to; most words end where none does. */
  static boolean leadsOn(long edge) {
    return (edge & LEADS_ON) != 0;
  }

  private static long key(int node, char c) {
    return ((long) node << Character.SIZE) | c;
  }

  private static long pair(char one, char two) {
    return PAIR | ((long) one << Character.SIZE) | two;
  }

  /** Where the edge of a key stands, or would. */
  private int slot(long key) {
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (table.length - 1);
    while (table[slot] != NONE && table[slot] >>> KEY_SHIFT != key) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }
}
