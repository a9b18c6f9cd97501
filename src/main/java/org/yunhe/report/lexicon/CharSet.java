package org.yunhe.report.lexicon;

/** A set of chars that a text is asked for at each place: marks, digits, list joints. */
public final class CharSet {
  private final long[] bits = new long[(Character.MAX_VALUE >> 6) + 1];

  private CharSet() {}

  public static CharSet of(String chars) {
    CharSet set = new CharSet();
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      set.bits[c >> 6] |= 1L << c;
    }
    return set;
  }

  public boolean has(char c) {
    return (bits[c >> 6] & (1L << c)) != 0;
  }
}
