package org.yunhe.report.lexicon;

import java.util.Collection;

/** A set of pairs of chars in one hash table, asked for at each place of a text. */
public final class CharPairs {
  private final int[] table;

  /**
   * @throws IllegalArgumentException if a word has not two chars
   */
  public CharPairs(Collection<String> words) {
    table = new int[Integer.highestOneBit(Math.max(8, words.size() * 2)) * 2];
    for (String word : words) {
      if (word.length() != 2) {
        throw new IllegalArgumentException(word + " is no pair of characters");
      }
      int pair = pair(word.charAt(0), word.charAt(1));
      table[slot(pair)] = pair;
    }
  }

  public boolean has(char one, char two) {
    int pair = pair(one, two);
    return pair != 0 && table[slot(pair)] == pair;
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
