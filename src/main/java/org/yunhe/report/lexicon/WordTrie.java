package org.yunhe.report.lexicon;

import java.util.Arrays;
import java.util.Collection;

/**
 * A set of words that finds its longest member at a place of a text. A look-up costs no more than
 * the length of the longest word, whatever the text.
 */
public final class WordTrie {
  private final Edges forward;
  private final Edges backward;
  private final int size;

  public WordTrie(Collection<String> words) {
    int edges = words.stream().mapToInt(String::length).sum();
    forward = new Edges(edges);
    backward = new Edges(edges);
    for (String word : words) {
      int at = Edges.ROOT;
      for (int i = 0; i < word.length(); i++) {
        at = forward.add(at, word.charAt(i));
      }
      forward.end(at);
      at = Edges.ROOT;
      for (int i = word.length() - 1; i >= 0; i--) {
        at = backward.add(at, word.charAt(i));
      }
      backward.end(at);
    }
    size = words.size();
  }

  public int size() {
    return size;
  }

  /** Length of the longest word that starts at {@code from} and ends by {@code to}; 0 if none. */
  public int longestAt(CharSequence text, int from, int to) {
    int at = Edges.ROOT;
    int best = 0;
    for (int i = from; i < to; i++) {
      at = forward.next(at, text.charAt(i));
      if (at < 0) {
        break;
      }
      if (forward.isEnd(at)) {
        best = i + 1 - from;
      }
    }
    return best;
  }

  /** Length of the longest word that ends at {@code to} and starts no earlier than {@code from}. */
  public int longestBefore(CharSequence text, int from, int to) {
    int at = Edges.ROOT;
    int best = 0;
    for (int i = to - 1; i >= from; i--) {
      at = backward.next(at, text.charAt(i));
      if (at < 0) {
        break;
      }
      if (backward.isEnd(at)) {
        best = to - i;
      }
    }
    return best;
  }

  /** Whether the text from {@code from} to {@code to} is a word of the set. */
  public boolean contains(CharSequence text, int from, int to) {
    return to > from && longestAt(text, from, to) == to - from;
  }

  public boolean contains(CharSequence text) {
    return contains(text, 0, text.length());
  }

  /** Where the first word in a range starts; -1 if there is none. */
  public int find(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (longestAt(text, i, to) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** Where the last word in a range starts; -1 if there is none. */
  public int findLast(CharSequence text, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (longestAt(text, i, to) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** The edges of a trie in one hash table with open addresses: node and character to node. */
  private static final class Edges {
    private static final int ROOT = 0;
    private static final int NONE = -1;
    private static final long FREE = -1L;

    private final long[] keys;
    private final int[] nodes;
    private final boolean[] ends;
    private final long[] first = new long[1024];
    private int count = 1;

    Edges(int most) {
      int capacity = Integer.highestOneBit(Math.max(8, most * 2)) * 2;
      keys = new long[capacity];
      nodes = new int[capacity];
      ends = new boolean[most + 1];
      Arrays.fill(keys, FREE);
    }

    private int slot(long key) {
      long mixed = key * 0x9E3779B97F4A7C15L;
      int slot = (int) (mixed >>> 40) & (keys.length - 1);
      while (keys[slot] != FREE && keys[slot] != key) {
        slot = (slot + 1) & (keys.length - 1);
      }
      return slot;
    }

    int add(int node, char c) {
      long key = ((long) node << 16) | c;
      int slot = slot(key);
      if (keys[slot] == FREE) {
        keys[slot] = key;
        nodes[slot] = count++;
        if (node == ROOT) {
          first[c >> 6] |= 1L << (c & 63);
        }
      }
      return nodes[slot];
    }

    int next(int node, char c) {
      if (node == ROOT && (first[c >> 6] & (1L << (c & 63))) == 0) {
        return NONE;
      }
      long key = ((long) node << 16) | c;
      int slot = slot(key);
      return keys[slot] == FREE ? NONE : nodes[slot];
    }

    void end(int node) {
      ends[node] = true;
    }

    boolean isEnd(int node) {
      return ends[node];
    }
  }
}
