package org.yunhe.job.archive;

import java.util.Map;
import org.yunhe.intake.EndingCounts;

/** Counts what the files found turned out to be, so that each is accounted for. */
final class IntakeCount {
  private int added;
  private int known;
  private int broken;
  private int unopened;
  private final EndingCounts ignored = new EndingCounts();

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
    ignored.add(fileName);
  }

  int addedCount() {
    return added;
  }

  int unopenedCount() {
    return unopened;
  }

  int ignoredCount() {
    return ignored.total();
  }

  int filteredCount() {
    return known + ignoredCount();
  }

  int readCount() {
    return added + known + broken + unopened + ignoredCount();
  }

  /** Endings of files that are not read, with how many there were. */
  Map<String, Integer> ignoredEndings() {
    return ignored.counts();
  }
}
