package org.yunhe.report.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What pairs of chars mean, in one hash table, asked for at each place of a text. It is kept small,
 * since what a look-up costs is to bring memory near.
 *
 * @param <V> what a pair means, one of few
 */
public final class CharPairs<V> {
  private final int[] table;
  private final byte[] meaning;
  private final List<V> meanings;

  /**
   * @throws IllegalArgumentException if a word has not two chars, or if there are more than 127
   *     meanings
   */
  public CharPairs(Map<String, V> words) {
    meanings = new ArrayList<>(new LinkedHashSet<>(words.values()));
    if (meanings.size() > Byte.MAX_VALUE) {
      throw new IllegalArgumentException(meanings.size() + " meanings are too many");
    }
    table = new int[Integer.highestOneBit(Math.max(8, words.size() * 4 / 3)) * 2];
    meaning = new byte[table.length];
    words.forEach(this::put);
  }

  private void put(String word, V what) {
    if (word.length() != 2) {
      throw new IllegalArgumentException(word + " is no pair of characters");
    }
    int pair = pair(word.charAt(0), word.charAt(1));
    int slot = slot(pair);
    table[slot] = pair;
    meaning[slot] = (byte) meanings.indexOf(what);
  }

  /** The meaning of a pair; null if it has none. */
  public @Nullable V of(char one, char two) {
    int slot = slot(pair(one, two));
    return table[slot] == 0 ? null : meanings.get(meaning[slot]);
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
