package org.yunhe.report.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A set of words that finds its longest member at a place of a text. A look-up costs no more than
 * the length of the longest word, whatever the text.
 */
public final class WordTrie {
  private final Node forward = new Node();
  private final Node backward = new Node();
  private final int size;

  public WordTrie(Collection<String> words) {
    for (String word : words) {
      Node at = forward;
      for (int i = 0; i < word.length(); i++) {
        at = at.child(word.charAt(i));
      }
      at.word = word;
      at = backward;
      for (int i = word.length() - 1; i >= 0; i--) {
        at = at.child(word.charAt(i));
      }
      at.word = word;
    }
    size = words.size();
  }

  public int size() {
    return size;
  }

  /** Length of the longest word that starts at {@code from} and ends by {@code to}; 0 if none. */
  public int longestAt(CharSequence text, int from, int to) {
    Node at = forward;
    int best = 0;
    for (int i = from; i < to; i++) {
      at = at.next(text.charAt(i));
      if (at == null) {
        break;
      }
      if (at.word != null) {
        best = i + 1 - from;
      }
    }
    return best;
  }

  /** Length of the longest word that ends at {@code to} and starts no earlier than {@code from}. */
  public int longestBefore(CharSequence text, int from, int to) {
    Node at = backward;
    int best = 0;
    for (int i = to - 1; i >= from; i--) {
      at = at.next(text.charAt(i));
      if (at == null) {
        break;
      }
      if (at.word != null) {
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

  private static final class Node {
    private final Map<Character, Node> children = new HashMap<>(4);
    private @Nullable String word;

    private Node child(char c) {
      return children.computeIfAbsent(c, k -> new Node());
    }

    private @Nullable Node next(char c) {
      return children.get(c);
    }
  }
}
