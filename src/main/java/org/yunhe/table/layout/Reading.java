package org.yunhe.table.layout;

import java.util.List;
import java.util.function.Consumer;
import org.yunhe.staged.RejectRow;
import org.yunhe.table.grid.UnreadableTable;

/**
 * How a file is read.
 *
 * @param layout the layout
 * @param why what it was recognised by
 * @param cells hands over its data cells
 * @param understood what was understood of its sheets, for a person
 */
public record Reading(Layout layout, String why, Cells cells, List<Understood> understood) {

  /** This and more cells. */
  Reading with(Cells more) {
    return new Reading(
        layout,
        why,
        (points, rejects) -> cells.read(points, rejects) + more.read(points, rejects),
        understood);
  }

  /** The data cells of a file. */
  @FunctionalInterface
  public interface Cells {
    /**
     * Hands over every data cell once, to one of the two.
     *
     * @param points takes cells with a place in the table
     * @param rejects takes cells without one
     * @return how many data cells there are, counted from the shape of the table and not from what
     *     was handed over
     */
    int read(Consumer<Point> points, Consumer<RejectRow> rejects) throws UnreadableTable;
  }

  /**
   * Something that was understood of a sheet.
   *
   * @param sheet the sheet; empty but for workbooks
   * @param what {@code title}, {@code header}, {@code footer}, {@code columns} …
   * @param text the lines
   */
  public record Understood(String sheet, String what, List<String> text) {}
}
