package org.yunhe.table.value;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yunhe.staged.ObservationStatus;
import org.yunhe.table.words.Plain;

/**
 * Marks behind a number that point to a footnote (①, ², *) or tell its status ((p) provisional, (e)
 * estimated), as yearbooks and international tables write them.
 */
public final class FootnoteMark {
  private static final String SUPERSCRIPTS = "¹²³⁴⁵⁶⁷⁸⁹⁰*†‡";

  /** [1], 〔注〕, (注2). */
  private static final Pattern BRACKETS =
      Pattern.compile("(?:[\\[〔【](?:注?\\d{1,2}|注)[\\]〕】]|[(（]注\\d{0,2}[)）])$");

  private FootnoteMark() {}

  /** A name without the marks at its end; a power behind Latin letters (m²) stays. */
  public static String nameWithout(String name) {
    int end = name.length();
    while (end > 1 && isMark(name.charAt(end - 1)) && !isPower(name, end - 1)) {
      end--;
    }
    Matcher brackets = BRACKETS.matcher(name.substring(0, end));
    int from = brackets.find() ? brackets.start() : end;
    return from == 0 ? name : Plain.strip(name.substring(0, from));
  }

  private static boolean isPower(String name, int at) {
    char before = name.charAt(at - 1);
    return before < 128 && Character.isLetter(before) && name.charAt(at) != '*';
  }

  static ObservationStatus statusOf(String text) {
    String end = text.toLowerCase(Locale.ROOT);
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
    Matcher brackets = BRACKETS.matcher(text.substring(0, end));
    end = brackets.find() ? brackets.start() : end;
    while (end > 0 && isMark(text.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? text : Plain.strip(text.substring(0, end));
  }

  private static boolean isMark(char c) {
    return (c >= '①' && c <= '⒇') || (c >= '❶' && c <= '❿') || SUPERSCRIPTS.indexOf(c) >= 0;
  }
}
