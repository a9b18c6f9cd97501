package org.yunhe.report.format;

import java.io.Serial;

/** Stops the reading of a report that holds more than its limits allow. */
final class TooLarge extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final long most;

  /**
   * @param most bytes that are allowed
   */
  TooLarge(long most) {
    this.most = most;
  }

  long megabytes() {
    return most / 1_000_000;
  }
}
