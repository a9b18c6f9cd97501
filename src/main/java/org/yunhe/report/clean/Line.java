package org.yunhe.report.clean;

/**
 * A line of the draft without the blanks around it.
 *
 * @param start first char
 * @param end after the last char
 * @param indent blanks before it
 * @param table whether it is a row of columns
 */
record Line(int start, int end, int indent, boolean table) {
  int length() {
    return end - start;
  }
}
