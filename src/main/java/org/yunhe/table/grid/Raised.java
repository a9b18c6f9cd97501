package org.yunhe.table.grid;

/**
 * Text that stands raised behind another: the mark of a footnote, or a power. Its digits become
 * raised characters, so that 12 with a raised 2 is 12² and not 122.
 */
final class Raised {
  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Raised() {}

  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : c);
    }
    return out.toString();
  }
}
