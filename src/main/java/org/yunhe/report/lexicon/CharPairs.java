package org.yunhe.report.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What pairs of chars mean, in one hash table, asked for at each place of a text.
 *
 * @param <V> what a pair means
 */
public final class CharPairs<V> {
  private final int[] table;
  private final List<@Nullable V> meanings;

  /**
   * @throws IllegalArgumentException if a word has not two chars
   */
  public CharPairs(Map<String, V> words) {
    table = new int[Integer.highestOneBit(Math.max(8, words.size() * 2)) * 2];
    meanings = new ArrayList<>(Collections.nCopies(table.length, null));
    words.forEach(this::put);
  }

  private void put(String word, V meaning) {
    if (word.length() != 2) {
      throw new IllegalArgumentException(word + " is no pair of characters");
    }
    int pair = pair(word.charAt(0), word.charAt(1));
    int slot = slot(pair);
    table[slot] = pair;
    meanings.set(slot, meaning);
  }

  /** The meaning of a pair; null if it has none. */
  public @Nullable V of(char one, char two) {
    int slot = slot(pair(one, two));
    return table[slot] == 0 ? null : meanings.get(slot);
  }

  private static int pair(char one, char two) {
    return (one << Character.SIZE) | two;
  }

  /** Where a pair stands, or would; no word has two chars of code 0, which marks a free place. */
  private int slot(int pair) {
    int slot = ((pair * 0x9E3779B1) >>> 11) & (table.length - 1);
    while (table[slot] != 0 && table[slot] != pair) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }
}
