package org.yunhe.table.words;

/** Text without what only its typesetting put there: blanks, width of digits and letters. */
public final class Plain {
  private Plain() {}

  /** Without blanks of any kind at both ends; the same object where there are none. */
  public static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Blank characters of tables: those of Unicode, the byte order mark, zero-width spaces. */
  public static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u3000'
        || c == '\uFEFF'
        || (c >= '\u2000' && c <= '\u200F')
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u2060'
        || c == '\u0085';
  }

  /** Full-width digits, letters and marks in their usual width; no blanks at the ends. */
  public static String narrow(String text) {
    String stripped = strip(text);
    for (int i = 0; i < stripped.length(); i++) {
      if (narrow(stripped.charAt(i)) != stripped.charAt(i)) {
        return narrowed(stripped);
      }
    }
    return stripped;
  }

  /** Full-width digits in their usual width; all else as it is. */
  public static String narrowDigits(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '\uFF10' && c <= '\uFF19' ? narrow(c) : c);
    }
    return out.toString();
  }

  private static String narrowed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(narrow(text.charAt(i)));
    }
    return out.toString();
  }

  private static char narrow(char c) {
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - 0xFEE0);
    }
    if (c == '\u2212' || c == '\uFE63') {
      return '-';
    }
    return isBlank(c) ? ' ' : c;
  }

  /** Without any blank; the form in which words of reference data are compared. */
  public static String compact(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        out.append(narrow(c));
      }
    }
    return out.toString();
  }

  /**
   * A label as one reads it: blanks inside only between words of Latin letters, line breaks gone.
   */
  public static String label(String text) {
    String stripped = strip(text);
    StringBuilder out = new StringBuilder(stripped.length());
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (!isBlank(c)) {
        out.append(c);
      } else if (betweenWords(stripped, i)) {
        out.append(' ');
      }
    }
    return out.toString();
  }

  private static boolean betweenWords(String text, int at) {
    int next = at + 1;
    while (next < text.length() && isBlank(text.charAt(next))) {
      next++;
    }
    return next == at + 1
        && at > 0
        && next < text.length()
        && isLatin(text.charAt(at - 1))
        && isLatin(text.charAt(next));
  }

  private static boolean isLatin(char c) {
    return c < '\u0250' && Character.isLetterOrDigit(c);
  }
}
