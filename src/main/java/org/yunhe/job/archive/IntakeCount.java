package org.yunhe.job.archive;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yunhe.intake.SourceRouting;

/** Counts what the files found turned out to be, so that each is accounted for. */
final class IntakeCount {
  private int added;
  private int known;
  private int broken;
  private int unopened;
  private final SortedMap<String, Integer> ignored = new TreeMap<>();

  void added() {
    added++;
  }

  void known() {
    known++;
  }

  void broken() {
    broken++;
  }

  void unopened() {
    unopened++;
  }

  void ignored(String fileName) {
    ignored.merge("." + SourceRouting.ending(fileName), 1, Integer::sum);
  }

  int addedCount() {
    return added;
  }

  int unopenedCount() {
    return unopened;
  }

  int ignoredCount() {
    return ignored.values().stream().mapToInt(Integer::intValue).sum();
  }

  int filteredCount() {
    return known + ignoredCount();
  }

  int readCount() {
    return added + known + broken + unopened + ignoredCount();
  }

  /** Endings of files that are not read, with how many there were. */
  Map<String, Integer> ignoredEndings() {
    return ignored;
  }
}
