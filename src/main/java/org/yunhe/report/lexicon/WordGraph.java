package org.yunhe.report.lexicon;

import java.util.Collection;

/**
 * Words as a trie, read forwards and backwards. What it finds at a place is a match: the length of
 * the longest word there and the node of the trie at its end, in one {@code long}. Texts are asked
 * for words at each place, and what a look-up costs is to bring memory near: so there is no object
 * between a list of words and the bits that tell most places to have none of them.
 */
abstract sealed class WordGraph permits WordMap, WordTrie {
  /** The match where there is no word. */
  static final long NONE = 0;

  private final TrieEdges forward = new TrieEdges();
  private final TrieEdges backward = new TrieEdges();
  private final Openings starts;
  private final Openings ends;

  WordGraph(Collection<String> words) {
    int singles = (int) words.stream().filter(word -> word.length() == 1).count();
    starts = new Openings(singles, words.size() - singles);
    ends = new Openings(singles, words.size() - singles);
    for (String word : words) {
      char[] chars = word.toCharArray();
      starts.add(chars);
      forward.add(chars);
      char[] reversed = reversed(chars);
      ends.add(reversed);
      backward.add(reversed);
    }
  }

  private static char[] reversed(char[] chars) {
    char[] reversed = new char[chars.length];
    for (int i = 0; i < chars.length; i++) {
      reversed[i] = chars[chars.length - 1 - i];
    }
    return reversed;
  }

  /** Nodes of the trie read forwards. */
  final int nodesAhead() {
    return forward.nodes();
  }

  /** Nodes of the trie read backwards. */
  final int nodesBack() {
    return backward.nodes();
  }

  /** Length of the word of a match; 0 if there is none. */
  static int length(long match) {
    return (int) (match >>> Integer.SIZE);
  }

  /** The node at the end of the word of a match; the root if there is none. */
  static int node(long match) {
    return (int) match;
  }

  private static long match(int length, int node) {
    return node == TrieEdges.ROOT ? NONE : ((long) length << Integer.SIZE) | node;
  }

  /**
   * The first place in a range where a word may start, told by two chars alone; the end of the
   * range if there is none. A look-up tells whether one does.
   */
  public final int next(String text, int from, int to) {
    return starts.next(text, from, to);
  }

  /** The longest word that starts at {@code from} and ends by {@code to}. */
  final long at(String text, int from, int to) {
    boolean may =
        to - from > 1
            ? starts.may(text.charAt(from), text.charAt(from + 1))
            : to > from && starts.may(text.charAt(from));
    return may ? atOpening(text, from, to) : NONE;
  }

  /** The same at a place that {@link #next} gave: that a word may start there is known. */
  final long atOpening(String text, int from, int to) {
    return longest(forward, text, from, to, 1);
  }

  /** The longest word that ends at {@code to} and starts no earlier than {@code from}. */
  final long before(String text, int from, int to) {
    boolean may =
        to - from > 1
            ? ends.may(text.charAt(to - 1), text.charAt(to - 2))
            : to > from && ends.may(text.charAt(from));
    return may ? longest(backward, text, to - 1, from - 1, -1) : NONE;
  }

  /**
   * The longest word from one place towards another, which is no more part of it.
   *
   * @param step 1 to read forwards, -1 to read backwards
   */
  private static long longest(TrieEdges edges, String text, int first, int end, int step) {
    int best = TrieEdges.ROOT;
    int last = first;
    int i = first + step;
    long edge = i == end ? TrieEdges.NONE : edges.from(text.charAt(first), text.charAt(i));
    while (edge != TrieEdges.NONE) {
      int node = TrieEdges.child(edge);
      boolean word = TrieEdges.ends(edge);
      best = word ? node : best;
      last = word ? i : last;
      i += step;
      boolean on = i != end && TrieEdges.leadsOn(edge);
      edge = on ? edges.from(node, text.charAt(i)) : TrieEdges.NONE;
    }
    return best == TrieEdges.ROOT
        ? match(1, TrieEdges.child(edges.from(TrieEdges.ROOT, text.charAt(first))))
        : match((last - first) * step + 1, best);
  }
}
