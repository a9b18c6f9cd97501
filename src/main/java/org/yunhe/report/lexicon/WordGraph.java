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
  private final int[] lengths;

  WordGraph(Collection<String> words) {
    int edges = words.stream().mapToInt(String::length).sum();
    forward = new TrieEdges(edges);
    backward = new TrieEdges(edges);
    lengths = new int[words.size()];
    int number = 0;
    for (String word : words) {
      int ahead = TrieEdges.ROOT;
      int back = TrieEdges.ROOT;
      for (int i = 0; i < word.length(); i++) {
        ahead = forward.add(ahead, word.charAt(i));
        back = backward.add(back, word.charAt(word.length() - 1 - i));
      }
      forward.end(ahead, number);
      backward.end(back, number);
      lengths[number++] = word.length();
    }
  }

  int size() {
    return lengths.length;
  }

  int length(int word) {
    return word == NONE ? 0 : lengths[word];
  }

  /** Whether a word starts with a char. */
  boolean opens(char c) {
    return forward.opens(c);
  }

  /** The longest word that starts at {@code from} and ends by {@code to}. */
  int at(CharSequence text, int from, int to) {
    if (from >= to || !forward.opens(text.charAt(from))) {
      return NONE;
    }
    int node = TrieEdges.ROOT;
    int best = NONE;
    for (int i = from; i < to; i++) {
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
  int before(CharSequence text, int from, int to) {
    if (from >= to || !backward.opens(text.charAt(to - 1))) {
      return NONE;
    }
    int node = TrieEdges.ROOT;
    int best = NONE;
    for (int i = to - 1; i >= from; i--) {
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
