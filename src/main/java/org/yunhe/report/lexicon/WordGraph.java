package org.yunhe.report.lexicon;

import java.util.Collection;

/**
 * Words as a trie, read forwards and backwards. Finds the longest word at or before a place by its
 * number, in the order in which the words were given.
 */
final class WordGraph {
  static final int NONE = -1;

  private final TrieEdges forward;
  private final TrieEdges backward;
  private final Openings starts;
  private final Openings ends;
  private final int[] lengths;

  WordGraph(Collection<String> words) {
    int edges = words.stream().mapToInt(String::length).sum();
    forward = new TrieEdges(edges);
    backward = new TrieEdges(edges);
    starts = new Openings(words.size());
    ends = new Openings(words.size());
    lengths = new int[words.size()];
    int number = 0;
    for (String word : words) {
      add(word, number++);
    }
  }

  private void add(String word, int number) {
    int last = word.length() - 1;
    if (last == 0) {
      starts.add(word.charAt(0));
      ends.add(word.charAt(0));
    } else if (last > 0) {
      starts.add(word.charAt(0), word.charAt(1));
      ends.add(word.charAt(last), word.charAt(last - 1));
    }
    int ahead = TrieEdges.ROOT;
    int back = TrieEdges.ROOT;
    for (int i = 0; i <= last; i++) {
      ahead = forward.add(ahead, word.charAt(i));
      back = backward.add(back, word.charAt(last - i));
    }
    forward.end(ahead, number);
    backward.end(back, number);
    lengths[number] = word.length();
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

  /** The longest word that starts at {@code from} and ends by {@code to}. */
  int at(String text, int from, int to) {
    if (!mayStartAt(text, from, to)) {
      return NONE;
    }
    int node = TrieEdges.ROOT;
    int best = NONE;
    for (int i = from; i < to && forward.leadsOn(node); i++) {
      node = forward.next(node, text.charAt(i));
      if (node == TrieEdges.NONE) {
        break;
      }
      int word = forward.word(node);
      best = word == NONE ? best : word;
    }
    return best;
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
    int node = TrieEdges.ROOT;
    int best = NONE;
    for (int i = to - 1; i >= from && backward.leadsOn(node); i--) {
      node = backward.next(node, text.charAt(i));
      if (node == TrieEdges.NONE) {
        break;
      }
      int word = backward.word(node);
      best = word == NONE ? best : word;
    }
    return best;
  }
}
