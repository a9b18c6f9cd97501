package org.yunhe.table.value;

/** Separators between groups of three digits: 1,234.5 and 1 234.5. */
final class DigitGroups {
  private static final int GROUP = 3;

  private DigitGroups() {}

  /**
   * The number without separators, or the text unchanged if they do not stand before each group of
   * three digits (1,23 is no number for certain).
   */
  static String join(String text) {
    char separator = text.indexOf(',') >= 0 ? ',' : ' ';
    if (text.indexOf(separator) < 0) {
      return text;
    }
    int point = text.indexOf('.');
    String integer = point < 0 ? text : text.substring(0, point);
    String[] groups = integer.split(String.valueOf(separator), -1);
    String first = groups[0].startsWith("-") ? groups[0].substring(1) : groups[0];
    if (!areDigits(first) || first.length() > GROUP) {
      return text;
    }
    for (int i = 1; i < groups.length; i++) {
      if (groups[i].length() != GROUP || !areDigits(groups[i])) {
        return text;
      }
    }
    return String.join("", groups) + (point < 0 ? "" : text.substring(point));
  }

  private static boolean areDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
