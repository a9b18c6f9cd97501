package org.yunhe.table.layout;

import java.util.List;
import org.yunhe.staged.RejectRow;

/**
 * What a layout made of a file.
 *
 * @param layout the layout
 * @param why what it was recognised by
 * @param points its data cells
 * @param rejects data cells without a place in the table, and what has no table
 * @param read data cells, counted from the shape of the tables and not from the points
 * @param understood lines for a person: titles, headers, footers
 */
public record Reading(
    Layout layout,
    String why,
    List<Point> points,
    List<RejectRow> rejects,
    int read,
    List<Understood> understood) {

  /**
   * Something that was understood of a sheet.
   *
   * @param sheet the sheet; empty but for workbooks
   * @param what {@code title}, {@code header}, {@code footer}, {@code columns} …
   * @param text the lines
   */
  public record Understood(String sheet, String what, List<String> text) {}
}
