package org.yunhe.report.lexicon;

import java.util.Arrays;
import java.util.Collection;

/**
 * Words as a trie, read forwards and backwards. Finds the longest word at or before a place by its
 * number, in the order in which the words were given.
 */
final class WordGraph {
  static final int NONE = -1;

  private final TrieEdges forward = new TrieEdges();
  private final TrieEdges backward = new TrieEdges();
  private final Openings starts;
  private final Openings ends;
  private final int[] lengths;

  /** The word at each node of the trie read forwards, and backwards. */
  private final int[] wordsForward;

  private final int[] wordsBackward;

  WordGraph(Collection<String> words) {
    int singles = (int) words.stream().filter(word -> word.length() == 1).count();
    starts = new Openings(singles, words.size() - singles);
    ends = new Openings(singles, words.size() - singles);
    int[] ahead = new int[words.size()];
    int[] back = new int[words.size()];
    lengths = new int[words.size()];
    int number = 0;
    for (String word : words) {
      char[] chars = word.toCharArray();
      starts.add(chars);
      ahead[number] = forward.add(chars);
      char[] reversed = reversed(chars);
      ends.add(reversed);
      back[number] = backward.add(reversed);
      lengths[number++] = word.length();
    }
    wordsForward = byNode(ahead, forward.nodes());
    wordsBackward = byNode(back, backward.nodes());
  }

  private static char[] reversed(char[] chars) {
    char[] reversed = new char[chars.length];
    for (int i = 0; i < chars.length; i++) {
      reversed[i] = chars[chars.length - 1 - i];
    }
    return reversed;
  }

  private static int[] byNode(int[] nodes, int count) {
    int[] words = new int[count];
    Arrays.fill(words, NONE);
    for (int word = 0; word < nodes.length; word++) {
      words[nodes[word]] = word;
    }
    // No word is empty: where the root is the last node that was found, none was.
    words[TrieEdges.ROOT] = NONE;
    return words;
  }

  int size() {
    return lengths.length;
  }

  int length(int word) {
    return word == NONE ? 0 : lengths[word];
  }

  /** Whether a word may start at {@code from}: where it may not, none does. */
  boolean mayStartAt(String text, int from, int to) {
    return to - from > 1
        ? starts.may(text.charAt(from), text.charAt(from + 1))
        : to > from && starts.may(text.charAt(from));
  }

  /** The first place in a range where a word may start; the end of the range if there is none. */
  int next(String text, int from, int to) {
    return starts.next(text, from, to);
  }

  /** The longest word that starts at {@code from} and ends by {@code to}. */
  int at(String text, int from, int to) {
    if (!mayStartAt(text, from, to)) {
      return NONE;
    }
    return atOpening(text, from, to);
  }

  /** The same at a place that {@link #next} gave: that a word may start there is known. */
  int atOpening(String text, int from, int to) {
    return wordsForward[longest(forward, text, from, to, 1)];
  }

  /** The longest word that ends at {@code to} and starts no earlier than {@code from}. */
  int before(String text, int from, int to) {
    boolean may =
        to - from > 1
            ? ends.may(text.charAt(to - 1), text.charAt(to - 2))
            : to > from && ends.may(text.charAt(from));
    if (!may) {
      return NONE;
    }
    return wordsBackward[longest(backward, text, to - 1, from - 1, -1)];
  }

  /**
   * The node of the longest word from one place towards another, which is no more part of it; the
   * root if there is none.
   *
   * @param step 1 to read forwards, -1 to read backwards
   */
  private static int longest(TrieEdges edges, String text, int first, int end, int step) {
    int best = TrieEdges.ROOT;
    int i = first + step;
    long edge = i == end ? TrieEdges.NONE : edges.from(text.charAt(first), text.charAt(i));
    while (edge != TrieEdges.NONE) {
      int node = TrieEdges.child(edge);
      best = TrieEdges.ends(edge) ? node : best;
      i += step;
      boolean on = i != end && TrieEdges.leadsOn(edge);
      edge = on ? edges.from(node, text.charAt(i)) : TrieEdges.NONE;
    }
    return best == TrieEdges.ROOT
        ? TrieEdges.child(edges.from(TrieEdges.ROOT, text.charAt(first)))
        : best;
  }
}
