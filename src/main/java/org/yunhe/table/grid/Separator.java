package org.yunhe.table.grid;

import java.util.List;

/** Finds the character that separates the cells of a text. */
final class Separator {
  private static final char[] CANDIDATES = {',', '\t', ';', '|', '，'};
  private static final int SAMPLE_LINES = 60;
  private static final int SAMPLE_CHARS = 100_000;

  private Separator() {}

  /** The candidate that makes the most cells with numbers, then the most cells. */
  static char of(String text) {
    List<String> lines =
        text.substring(0, Math.min(SAMPLE_CHARS, text.length()))
            .lines()
            .limit(SAMPLE_LINES)
            .toList();
    char best = ',';
    long bestScore = -1;
    for (char candidate : CANDIDATES) {
      long score = 0;
      for (String line : lines) {
        score += score(line, candidate);
      }
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
    }
    return best;
  }

  private static long score(String line, char separator) {
    long numbers = 0;
    long cells = 1;
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == separator) {
        numbers += startsLikeNumber(line, start, i) ? 1 : 0;
        cells += i < line.length() ? 1 : 0;
        start = i + 1;
      }
    }
    return cells == 1 ? 0 : numbers * 1000 + cells;
  }

  private static boolean startsLikeNumber(String line, int from, int to) {
    int at = from;
    while (at < to && (line.charAt(at) == ' ' || line.charAt(at) == '"')) {
      at++;
    }
    if (at < to && (line.charAt(at) == '-' || line.charAt(at) == '(')) {
      at++;
    }
    if (at >= to || !Character.isDigit(line.charAt(at))) {
      return false;
    }
    for (int i = at; i < to; i++) {
      char c = line.charAt(i);
      if (c == ',' || c == '\t' || c == ';' || c == '|') {
        return isTrailing(line, i, to);
      }
    }
    return true;
  }

  /** A tab at the end of a cell belongs to it in exports of the new portal. */
  private static boolean isTrailing(String line, int from, int to) {
    return line.substring(from, to).isBlank();
  }
}
