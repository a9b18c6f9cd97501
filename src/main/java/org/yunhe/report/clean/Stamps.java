package org.yunhe.report.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Takes out tokens that a page stamps into its text wherever it likes, such as {@code k7Qz}: short
 * ones of capitals, small letters and digits mixed, which stand between other characters at least
 * {@value #REPEATS} times. Once known, one is found between digits, too.
 */
final class Stamps {
  private static final int REPEATS = 3;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 6;

  private Stamps() {}

  static Draft without(Draft in) {
    Set<String> stamps = find(in);
    if (stamps.isEmpty()) {
      return in;
    }
    Draft out = new Draft(in.length());
    int i = 0;
    while (i < in.length()) {
      int stamp = lengthAt(in, i, stamps);
      if (stamp == 0) {
        out.append(in, i, i + 1);
      }
      i += Math.max(1, stamp);
    }
    return out;
  }

  private static int lengthAt(Draft in, int at, Set<String> stamps) {
    for (String stamp : stamps) {
      int end = at + stamp.length();
      if (end <= in.length()
          && in.charAt(at) == stamp.charAt(0)
          && in.text(at, end).equals(stamp)) {
        return stamp.length();
      }
    }
    return 0;
  }

  private static Set<String> find(Draft in) {
    Map<String, Integer> counts = new HashMap<>();
    int start = -1;
    for (int i = 0; i <= in.length(); i++) {
      boolean latin = i < in.length() && isLatin(in.charAt(i));
      if (latin && start < 0) {
        start = i;
      } else if (!latin && start >= 0) {
        if (isMixed(in, start, i)) {
          counts.merge(in.text(start, i), 1, Integer::sum);
        }
        start = -1;
      }
    }
    Set<String> stamps = new HashSet<>(counts.keySet());
    stamps.removeIf(token -> counts.getOrDefault(token, 0) < REPEATS);
    return stamps;
  }

  private static boolean isMixed(Draft in, int start, int end) {
    if (end - start < SHORTEST || end - start > LONGEST) {
      return false;
    }
    boolean digit = false;
    boolean small = false;
    boolean capital = false;
    for (int i = start; i < end; i++) {
      char c = in.charAt(i);
      digit |= c <= '9';
      small |= c >= 'a';
      capital |= c >= 'A' && c <= 'Z';
    }
    return digit && small && capital;
  }

  /** Whether a character can be part of a token of Latin letters and digits. */
  static boolean isLatin(char c) {
    return c <= 'z' && (c >= 'a' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'));
  }
}
