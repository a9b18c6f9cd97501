package org.yunhe.table.layout;

/** How refused cells are shown. */
public final class Rejects {
  private static final int LONGEST = 200;

  private Rejects() {}

  /** The raw text of a reject, cut where it is long. */
  public static String cut(String raw) {
    return raw.length() <= LONGEST ? raw : raw.substring(0, LONGEST);
  }
}
