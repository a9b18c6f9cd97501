package org.yunhe.report.lexicon;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each word of a list means, looked up where the word stands in a text, so that no string is
 * made of it.
 *
 * @param <V> what words mean
 */
public final class WordMap<V> extends WordGraph {
  /** The meaning of the word at each node of the trie read forwards; null where none ends. */
  private final @Nullable Object[] ahead;

  /** The same read backwards. */
  private final @Nullable Object[] back;

  public WordMap(Map<String, V> words) {
    super(words.keySet());
    ahead = new @Nullable Object[nodesAhead()];
    back = new @Nullable Object[nodesBack()];
    words.forEach(
        (word, meaning) -> {
          ahead[node(at(word, 0, word.length()))] = meaning;
          back[node(before(word, 0, word.length()))] = meaning;
        });
  }

  /** The meaning of the text from {@code from} to {@code to}; null if it is no word of the list. */
  public @Nullable V of(String text, int from, int to) {
    long match = at(text, from, to);
    return length(match) == to - from ? meaning(ahead, match) : null;
  }

  /**
   * The meaning of the longest word that starts at a place that {@link #next} gave; null if none
   * does.
   */
  public @Nullable V longestAtNext(String text, int from, int to) {
    return meaning(ahead, atOpening(text, from, to));
  }

  /** The meaning of the longest word that starts at {@code from}; null if none does. */
  public @Nullable V longestAt(String text, int from, int to) {
    return meaning(ahead, at(text, from, to));
  }

  /** Length of the longest word that starts at {@code from}; 0 if none does. */
  public int lengthAt(String text, int from, int to) {
    return length(at(text, from, to));
  }

  /** The meaning of the longest word that ends at {@code to}; null if none does. */
  public @Nullable V longestBefore(String text, int from, int to) {
    return meaning(back, before(text, from, to));
  }

  @SuppressWarnings("unchecked")
  private @Nullable V meaning(@Nullable Object[] meanings, long match) {
    return match == NONE ? null : (V) meanings[node(match)];
  }
}
