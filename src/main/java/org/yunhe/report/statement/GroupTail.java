package org.yunhe.report.statement;

/**
 * What lies behind a group of quantities.
 *
 * @param postStart where the words for what it counts start
 * @param postEnd where they end; the start if there are none
 * @param leadStart where the words before the next group start
 */
record GroupTail(int postStart, int postEnd, int leadStart) {
  /** Nothing is counted: all words belong to the next group. */
  static GroupTail none(int at) {
    return new GroupTail(at, at, at);
  }
}
