package org.yunhe.report.lexicon;

import java.util.Collection;

/**
 * A set of words that finds its longest member at a place of a text. A look-up costs no more than
 * the length of the longest word, whatever the text.
 */
public final class WordTrie {
  private final WordGraph graph;

  public WordTrie(Collection<String> words) {
    graph = new WordGraph(words);
  }

  public int size() {
    return graph.size();
  }

  /** Length of the longest word that starts at {@code from} and ends by {@code to}; 0 if none. */
  public int longestAt(String text, int from, int to) {
    return graph.length(graph.at(text, from, to));
  }

  /** Length of the longest word that ends at {@code to} and starts no earlier than {@code from}. */
  public int longestBefore(String text, int from, int to) {
    return graph.length(graph.before(text, from, to));
  }

  /** Whether the text from {@code from} to {@code to} is a word of the set. */
  public boolean contains(String text, int from, int to) {
    return to > from && longestAt(text, from, to) == to - from;
  }

  public boolean contains(String text) {
    return contains(text, 0, text.length());
  }

  /** Where a range begins behind the words that stand in a row at its start. */
  public int afterAll(String text, int from, int to) {
    int at = from;
    int length = longestAt(text, at, to);
    while (length > 0) {
      at += length;
      length = longestAt(text, at, to);
    }
    return at;
  }

  /** Where a range ends before the words that stand in a row at its end. */
  public int beforeAll(String text, int from, int to) {
    int end = to;
    int length = longestBefore(text, from, end);
    while (length > 0) {
      end -= length;
      length = longestBefore(text, from, end);
    }
    return end;
  }

  /** Where the first word in a range starts; -1 if there is none. */
  public int find(String text, int from, int to) {
    for (int i = graph.next(text, from, to); i < to; i = graph.next(text, i + 1, to)) {
      if (graph.atOpening(text, i, to) != WordGraph.NONE) {
        return i;
      }
    }
    return -1;
  }

  /** Where the last word in a range starts; -1 if there is none. */
  public int findLast(String text, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (graph.at(text, i, to) != WordGraph.NONE) {
        return i;
      }
    }
    return -1;
  }
}
