package org.yunhe.warehouse.release;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.yunhe.warehouse.check.CheckResult;

/**
 * How a build ended.
 *
 * @param outcome whether there is a new release
 * @param release name of the release in force for these inputs; empty if a check stopped it
 * @param folder where the release lies, or the unpublished build if a check stopped it
 * @param rows rows of each table
 * @param checks what the checks found
 * @param rejects rows in {@code audit.reject}
 */
public record BuildResult(
    Outcome outcome,
    String release,
    Path folder,
    SortedMap<String, Long> rows,
    List<CheckResult> checks,
    long rejects) {

  /** What came of it. */
  public enum Outcome {
    /** A new release is in force. */
    PUBLISHED,
    /** The release in force has the same content; nothing was published. */
    UNCHANGED,
    /** A check with severity error failed; the release in force stays. */
    STOPPED
  }

  public BuildResult {
    checks = List.copyOf(checks);
  }
}
