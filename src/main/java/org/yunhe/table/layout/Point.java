package org.yunhe.table.layout;

import org.jspecify.annotations.Nullable;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.time.PartialPeriod;
import org.yunhe.table.words.MeasureSense;

/**
 * A data cell and what the table says it is about, before anything is looked up.
 *
 * @param sheet sheet of a workbook
 * @param row row, from 0
 * @param column column, from 0
 * @param cell the cell
 * @param subject what the numbers of its series are about
 * @param period its period
 */
public record Point(
    String sheet, int row, int column, Cell cell, Subject subject, PartialPeriod period) {

  /**
   * What a series is about. Shared by all its cells.
   *
   * @param region the region as written; null if the table does not say
   * @param within the region that a title names where rows or columns name others, which lie in it;
   *     null if there is none
   * @param indicator the indicator; empty if the table does not say
   * @param sourceCode the code that the file gives the indicator; empty if none
   * @param industry the industry as written; empty if the row is none
   * @param path labels that tell the row or column from others of the same indicator
   * @param sense measure
   * @param measured whether the table says the measure
   * @param unit the unit; null if the table does not say
   * @param single whether all numbers of the table have one indicator, of which the unit must be
   *     known
   */
  public record Subject(
      @Nullable String region,
      @Nullable String within,
      String indicator,
      String sourceCode,
      String industry,
      String path,
      MeasureSense sense,
      boolean measured,
      @Nullable String unit,
      boolean single) {
    /** The same with another measure. */
    Subject with(MeasureSense other) {
      return new Subject(
          region, within, indicator, sourceCode, industry, path, other, true, unit, single);
    }
  }
}
