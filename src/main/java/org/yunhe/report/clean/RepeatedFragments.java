package org.yunhe.report.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
    Map<String, List<Integer>> copies = new HashMap<>();
    for (int i : alike(draft, lines)) {
      Line line = lines.get(i);
      String whole = draft.text(line.start(), line.end());
      copies.computeIfAbsent(whole, k -> new ArrayList<>()).add(i);
    }
    for (List<Integer> group : copies.values()) {
      if (group.size() > 1) {
        drop(draft, lines, group, dropped);
      }
    }
    return dropped;
  }

  /**
   * The lines that may begin like another one, told by a hash: most do not, and need not be
   * compared whole.
   */
  private static Set<Integer> alike(Draft draft, List<Line> lines) {
    Set<Integer> alike = new TreeSet<>();
    Map<Integer, Integer> first = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.length() >= SHORTEST && !line.table()) {
        Integer earlier = first.putIfAbsent(opening(draft, line.start()), i);
        if (earlier != null) {
          alike.add(earlier);
          alike.add(i);
        }
      }
    }
    return alike;
  }

  private static int opening(Draft draft, int start) {
    int hash = 0;
    for (int i = start; i < start + SHORTEST; i++) {
      hash = 31 * hash + draft.charAt(i);
    }
    return hash;
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
