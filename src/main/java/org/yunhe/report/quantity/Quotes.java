package org.yunhe.report.quantity;

import java.util.Arrays;

/** Marks which characters of a sentence stand inside quoted names and titles. */
final class Quotes {
  /** A quotation longer than this is speech, not a name. */
  private static final int LONGEST_NAME = 16;

  private final int start;

  /** For each char of the sentence; empty where it quotes nothing. */
  private final boolean[] inName;

  Quotes(String text, int start, int end) {
    this.start = start;
    boolean any = false;
    for (int i = start; i < end && !any; i++) {
      char c = text.charAt(i);
      any = c == '“' || c == '《' || c == '‘' || c == '「' || c == '"';
    }
    inName = any ? mark(text, start, end) : new boolean[0];
  }

  private static boolean[] mark(String text, int start, int end) {
    boolean[] marks = new boolean[end - start];
    int open = -1;
    char close = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (open < 0) {
        close = closing(c);
        open = close == 0 ? -1 : i;
      } else if (c == close) {
        if (close == '》' || i - open <= LONGEST_NAME) {
          Arrays.fill(marks, open - start, i + 1 - start, true);
        }
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
    return inName.length > 0 && inName[at - start];
  }
}
