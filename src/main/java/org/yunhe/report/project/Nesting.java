package org.yunhe.report.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yunhe.report.lexicon.CharSet;
import org.yunhe.report.lexicon.Han;

/**
 * Which characters of a sentence stand inside quotes or brackets, where commas and verbs belong to
 * a name. A mark that is not closed soon is no bracket.
 */
final class Nesting {
  private static final String OPEN = "“（(《〈[【「『‘\"";
  private static final String CLOSE = "”）)》〉]】」』’\"";

  private static final CharSet OPENING = CharSet.of(OPEN);

  private static final boolean[] NONE = {};

  /** The longest quoted or bracketed text that still belongs to a name. */
  private static final int LIMIT = 40;

  /** Whether each character stands inside; empty where the sentence has no brackets. */
  private final boolean[] inside;

  Nesting(String text) {
    boolean[] marked = NONE;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = Han.is(c) || !OPENING.has(c) ? -1 : OPEN.indexOf(c);
      int close = kind < 0 ? -1 : closing(text, i, CLOSE.charAt(kind));
      if (close > 0) {
        marked = marked.length == 0 ? new boolean[text.length()] : marked;
        Arrays.fill(marked, i, close + 1, true);
        i = close;
      }
    }
    inside = marked;
  }

  private static int closing(String text, int open, char mark) {
    int limit = Math.min(text.length(), open + LIMIT);
    for (int i = open + 1; i < limit; i++) {
      if (text.charAt(i) == mark) {
        return i;
      }
    }
    return -1;
  }

  boolean inside(int index) {
    return inside.length > 0 && inside[index];
  }

  /** The parts of a range between marks, marks inside brackets left alone; empty parts left out. */
  List<Span> split(String text, Span range, CharSet marks) {
    List<Span> parts = new ArrayList<>();
    int from = range.start();
    for (int i = range.start(); i <= range.end(); i++) {
      if (i == range.end()
          || (!Han.is(text.charAt(i)) && marks.has(text.charAt(i)) && !inside(i))) {
        if (i > from) {
          parts.add(new Span(from, i));
        }
        from = i + 1;
      }
    }
    return parts;
  }
}
