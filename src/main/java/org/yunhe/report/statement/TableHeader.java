package org.yunhe.report.statement;

import java.util.ArrayList;
import java.util.List;

/** The headers above the columns of a table inside a text, the one of the labels first. */
final class TableHeader {
  private final List<String> names = new ArrayList<>();
  private final int year;

  /**
   * @param year the year of months without one; 0 if unknown
   */
  TableHeader(int year) {
    this.year = year;
  }

  /** Takes the headers of a table that begins. */
  void take(List<String> headers) {
    names.clear();
    names.addAll(headers);
  }

  /** Takes in that the corner above the labels was left out, if a row has one cell more. */
  void fit(int cells) {
    if (!names.isEmpty() && names.size() == cells - 1) {
      names.add(0, "");
    }
  }

  /** Forgets the headers: the table has ended. */
  void close() {
    names.clear();
  }

  /** Whether the second column holds the units of the rows. */
  boolean hasUnits() {
    return names.size() > 1 && names.get(1).contains("单位");
  }

  /**
   * What the header of a column says; nothing in particular where there is none.
   *
   * @param left the column to its left
   */
  Column column(int index, Column left) {
    return index < names.size() ? Column.of(names.get(index), year, left) : Column.PLAIN;
  }
}
