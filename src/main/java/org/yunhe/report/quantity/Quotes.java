package org.yunhe.report.quantity;

/** Marks which characters of a sentence stand inside quotation marks or title marks. */
final class Quotes {
  /** A quotation longer than this is speech, not a name. */
  private static final int LONGEST_NAME = 16;

  private final int start;
  private final byte[] inside;

  Quotes(String text, int start, int end) {
    this.start = start;
    boolean any = false;
    for (int i = start; i < end && !any; i++) {
      char c = text.charAt(i);
      any = c == '“' || c == '《' || c == '‘' || c == '「' || c == '"';
    }
    inside = any ? mark(text, start, end) : new byte[0];
  }

  private static byte[] mark(String text, int start, int end) {
    byte[] marks = new byte[end - start];
    int open = -1;
    char close = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (open < 0) {
        close = closing(c);
        open = close == 0 ? -1 : i;
      } else if (c == close) {
        byte mark = (byte) (close == '》' || i - open <= LONGEST_NAME ? 2 : 1);
        java.util.Arrays.fill(marks, open - start, i + 1 - start, mark);
        open = -1;
      }
    }
    return marks;
  }

  private static char closing(char open) {
    return switch (open) {
      case '“' -> '”';
      case '‘' -> '’';
      case '《' -> '》';
      case '「' -> '」';
      case '"' -> '"';
      default -> 0;
    };
  }

  /** Whether a place is inside a quoted name or a title. */
  boolean inName(int at) {
    return inside.length > 0 && inside[at - start] == 2;
  }
}
