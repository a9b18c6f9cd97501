package org.yunhe.table.value;

import org.yunhe.staged.ObservationStatus;
import org.yunhe.table.words.Plain;

/**
 * Marks behind a number that point to a footnote (①, ², *) or tell its status ((p) provisional, (e)
 * estimated), as yearbooks and international tables write them.
 */
final class FootnoteMark {
  private static final String SUPERSCRIPTS = "¹²³⁴⁵⁶⁷⁸⁹⁰*†‡";

  private FootnoteMark() {}

  static ObservationStatus statusOf(String text) {
    String end = text.toLowerCase(java.util.Locale.ROOT);
    if (end.endsWith("(p)")) {
      return ObservationStatus.PROVISIONAL;
    }
    return end.endsWith("(e)") ? ObservationStatus.ESTIMATED : ObservationStatus.NORMAL;
  }

  /** The text before its marks; the text itself if nothing is left before them. */
  static String without(String text) {
    int end = text.length();
    if (statusOf(text) != ObservationStatus.NORMAL) {
      end -= "(p)".length();
    }
    while (end > 0 && isMark(text.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? text : Plain.strip(text.substring(0, end));
  }

  private static boolean isMark(char c) {
    return (c >= '①' && c <= '⒇') || (c >= '❶' && c <= '❿') || SUPERSCRIPTS.indexOf(c) >= 0;
  }
}
