package org.yunhe.report.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds lines that text extraction gave twice: the same fragment of a sentence (a column read
 * again), the same line twice in a row, or the same long paragraph. Of the copies the one stays
 * that a broken sentence before it goes on in, or else the first.
 */
final class RepeatedFragments {
  private static final int SHORTEST = 10;
  private static final int LONG = 40;

  private RepeatedFragments() {}

  /** The numbers of the lines to leave out. */
  static Set<Integer> find(Draft draft, List<Line> lines) {
    Set<Integer> dropped = new HashSet<>();
    for (List<Integer> alike : groups(draft, lines, allOf(lines), SHORTEST)) {
      for (List<Integer> group : groups(draft, lines, alike, Integer.MAX_VALUE)) {
        drop(draft, lines, group, dropped);
      }
    }
    return dropped;
  }

  private static List<Integer> allOf(List<Line> lines) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() >= SHORTEST && !lines.get(i).table()) {
        all.add(i);
      }
    }
    return all;
  }

  /** Lines that begin with the same chars, {@code most} of them looked at; no group of one. */
  private static List<List<Integer>> groups(
      Draft draft, List<Line> lines, List<Integer> among, int most) {
    Map<String, List<Integer>> groups = new HashMap<>();
    for (int i : among) {
      Line line = lines.get(i);
      String opening = draft.text(line.start(), line.start() + Math.min(most, line.length()));
      groups.computeIfAbsent(opening, k -> new ArrayList<>(1)).add(i);
    }
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }

  private static void drop(
      Draft draft, List<Line> lines, List<Integer> group, Set<Integer> dropped) {
    Line line = lines.get(group.get(0));
    boolean fragment = LineBreaks.startsInside(draft, line);
    int kept = group.get(0);
    if (fragment) {
      Set<Integer> all = new HashSet<>(group);
      for (int i : group) {
        if (i > 0 && !all.contains(i - 1) && goesOn(draft, lines.get(i - 1))) {
          kept = i;
          break;
        }
      }
    }
    int before = -2;
    for (int i : group) {
      if (i != kept && (fragment || line.length() >= LONG || i == before + 1)) {
        dropped.add(i);
      }
      before = i;
    }
  }

  private static boolean goesOn(Draft draft, Line line) {
    return LineBreaks.isProse(draft, line) && !LineBreaks.ended(draft, line);
  }
}
