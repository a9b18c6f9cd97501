package org.yunhe.report.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each word of a list means, looked up where the word stands in a text, so that no string is
 * made of it.
 *
 * @param <V> what words mean
 */
public final class WordMap<V> {
  private final WordGraph graph;
  private final List<V> meanings;

  public WordMap(Map<String, V> words) {
    graph = new WordGraph(words.keySet());
    meanings = new ArrayList<>(words.values());
  }

  /** The meaning of the text from {@code from} to {@code to}; null if it is no word of the list. */
  public @Nullable V of(String text, int from, int to) {
    int word = graph.at(text, from, to);
    return word != WordGraph.NONE && graph.length(word) == to - from ? meanings.get(word) : null;
  }

  /**
   * The first place in a range where a word may start, told by two chars alone; the end of the
   * range if there is none. A look-up tells whether one does.
   */
  public int next(String text, int from, int to) {
    return graph.next(text, from, to);
  }

  /**
   * The meaning of the longest word that starts at a place that {@link #next} gave; null if none
   * does.
   */
  public @Nullable V longestAtNext(String text, int from, int to) {
    int word = graph.atOpening(text, from, to);
    return word == WordGraph.NONE ? null : meanings.get(word);
  }

  /** The meaning of the longest word that starts at {@code from}; null if none does. */
  public @Nullable V longestAt(String text, int from, int to) {
    int word = graph.at(text, from, to);
    return word == WordGraph.NONE ? null : meanings.get(word);
  }

  /** Length of the longest word that starts at {@code from}; 0 if none does. */
  public int lengthAt(String text, int from, int to) {
    return graph.length(graph.at(text, from, to));
  }

  /** The meaning of the longest word that ends at {@code to}; null if none does. */
  public @Nullable V longestBefore(String text, int from, int to) {
    int word = graph.before(text, from, to);
    return word == WordGraph.NONE ? null : meanings.get(word);
  }
}
