package org.yunhe.report.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds tokens of Latin letters and digits that a page stamps on the ends of its lines, such as
 * {@code F9f}: the same token on at least {@value #REPEATS} lines, at least once right after a full
 * stop.
 */
final class Watermarks {
  private static final int REPEATS = 4;
  private static final int LONGEST = 12;

  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, Boolean> afterStop = new HashMap<>();

  Watermarks(Draft draft, List<Line> all) {
    for (Line line : all) {
      int start = tokenStart(draft, line);
      if (!line.table() && start < line.end() && start > line.start()) {
        String token = draft.text(start, line.end());
        lines.merge(token, 1, Integer::sum);
        if ("。！；：".indexOf(draft.charAt(start - 1)) >= 0) {
          afterStop.put(token, true);
        }
      }
    }
  }

  /** The line without a watermark at its end. */
  Line strip(Draft draft, Line line) {
    int start = tokenStart(draft, line);
    if (start == line.end()) {
      return line;
    }
    String token = draft.text(start, line.end());
    boolean stamped = lines.getOrDefault(token, 0) >= REPEATS && afterStop.containsKey(token);
    return stamped ? new Line(line.start(), start, line.indent(), line.table()) : line;
  }

  private static int tokenStart(Draft draft, Line line) {
    int i = line.end();
    boolean letter = false;
    while (i > line.start() && line.end() - i <= LONGEST && Stamps.isLatin(draft.charAt(i - 1))) {
      i--;
      letter |= draft.charAt(i) > '9';
    }
    return letter && line.end() - i >= 2 && line.end() - i <= LONGEST ? i : line.end();
  }
}
