package org.yunhe.report.clean;

import org.yunhe.report.lexicon.Ascii;

/** Blanks: columns of a table keep one tab between them, Chinese text has none. */
final class Spaces {
  private Spaces() {}

  /** Appends a line of running text without the blanks that touch Chinese or a mark. */
  static void appendText(Draft in, int start, int end, Draft out) {
    int kept = start;
    for (int i = start; i < end; i++) {
      char c = in.charAt(i);
      if (c == ' ' || c == '\t') {
        out.append(in, kept, i);
        kept = i + 1;
        if (i + 1 < end && keeps(out, in, i + 1) && !isSpaced(in, start, end, i)) {
          out.append(' ', in.sourceAt(i));
        }
      }
    }
    out.append(in, kept, end);
  }

  private static boolean keeps(Draft out, Draft in, int next) {
    if (out.length() == 0) {
      return false;
    }
    char before = out.charAt(out.length() - 1);
    char after = in.charAt(next);
    return isLatin(before) && isLatin(after);
  }

  /** Whether a blank stands between single digits, as in a number set wide: 1 9 9 7. */
  private static boolean isSpaced(Draft in, int start, int end, int at) {
    return isDigit(in, at - 1, start, end)
        && !isDigit(in, at - 2, start, end)
        && isDigit(in, at + 1, start, end)
        && !isDigit(in, at + 2, start, end);
  }

  private static boolean isDigit(Draft in, int at, int start, int end) {
    return at >= start && at < end && Ascii.isDigit(in.charAt(at));
  }

  private static boolean isLatin(char c) {
    return c > ' ' && c < '\u0250' && Character.isLetterOrDigit(c);
  }

  /** Appends a row of a table with one tab between its cells. */
  static void appendRow(Draft in, int start, int end, Draft out) {
    boolean ruled = isRuled(in, start, end);
    int rowStart = out.length();
    for (int i = start; i < end; i++) {
      char c = in.charAt(i);
      boolean separator = c == '\t' || c == '|' || (c == ' ' && !ruled);
      if (!separator) {
        if (c != ' ') {
          out.append(c, in.sourceAt(i));
        }
      } else if (c == '|' && i > start) {
        // A cell between bars may be empty.
        out.append('\t', in.sourceAt(i));
      } else if (out.length() > rowStart && out.charAt(out.length() - 1) != '\t') {
        out.append('\t', in.sourceAt(i));
      }
    }
    while (out.length() > rowStart && out.charAt(out.length() - 1) == '\t') {
      out.truncate(out.length() - 1);
    }
  }

  private static boolean isRuled(Draft in, int start, int end) {
    for (int i = start; i < end; i++) {
      if (in.charAt(i) == '\t' || in.charAt(i) == '|') {
        return true;
      }
    }
    return false;
  }
}
