package org.yunhe.report.lexicon;

import java.util.Collection;

/**
 * A set of words that finds its longest member at a place of a text. A look-up costs no more than
 * the length of the longest word, whatever the text.
 */
public final class WordTrie extends WordGraph {
  private final int size;

  public WordTrie(Collection<String> words) {
    super(words);
    size = words.size();
  }

  public int size() {
    return size;
  }

  /** Length of the longest word that starts at {@code from} and ends by {@code to}; 0 if none. */
  public int longestAt(String text, int from, int to) {
    return length(at(text, from, to));
  }

  /** Length of the longest word that ends at {@code to} and starts no earlier than {@code from}. */
  public int longestBefore(String text, int from, int to) {
    return length(before(text, from, to));
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
    for (int i = next(text, from, to); i < to; i = next(text, i + 1, to)) {
      if (atOpening(text, i, to) != NONE) {
        return i;
      }
    }
    return -1;
  }

  /** Where the last word in a range starts; -1 if there is none. */
  public int findLast(String text, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (at(text, i, to) != NONE) {
        return i;
      }
    }
    return -1;
  }
}
