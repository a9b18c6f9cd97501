package org.yunhe.report.lexicon;

/** Tells Han characters, which most chars of a report are, and which no mark is. */
public final class Han {
  private Han() {}

  /** Whether a char is one of the common ones (CJK Unified Ideographs, U+4E00 to U+9FFF). */
  public static boolean is(char c) {
    return c >= '\u4E00' && c <= '\u9FFF';
  }
}
