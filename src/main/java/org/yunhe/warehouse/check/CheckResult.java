package org.yunhe.warehouse.check;

/**
 * What a check found.
 *
 * @param name of the check: its file
 * @param severity what a failure does
 * @param failingRows rows that fail it; 0 if it holds
 * @param example the first failing rows as text; empty if it holds
 * @param message what it means, in a sentence
 */
public record CheckResult(
    String name, Severity severity, long failingRows, String example, String message) {

  /** Whether it keeps the release from being published. */
  public boolean stops() {
    return severity == Severity.ERROR && failingRows > 0;
  }
}
