package org.yunhe.intake;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts files that are not read by how their names end. */
public final class EndingCounts {
  private final SortedMap<String, Integer> counts = new TreeMap<>();

  public void add(String fileName) {
    counts.merge("." + SourceRouting.ending(fileName), 1, Integer::sum);
  }

  /** How many files were counted. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The endings, each with its point, and how many files have them. */
  public SortedMap<String, Integer> counts() {
    return Collections.unmodifiableSortedMap(counts);
  }
}
