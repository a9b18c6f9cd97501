package org.yunhe.table;

/**
 * How much of one table is held in memory at once. What is larger is refused with a reason; large
 * regular long tables are not held at all (see {@link TableReader#bulkPlan}).
 *
 * @param cells cells of a table that is read here
 * @param workbookBytes bytes of a workbook, unpacked
 */
public record TableLimits(int cells, long workbookBytes) {
  private static final int MEGABYTE = 1_000_000;

  /** What fits into a memory of 2 GB, two files at a time. */
  public static final TableLimits STANDARD = of(2_000_000, 200);

  /** For files that were read before, under whatever limits their job set. */
  static final TableLimits NONE = new TableLimits(Integer.MAX_VALUE, Long.MAX_VALUE);

  /** Limits as a job writes them. */
  public static TableLimits of(int cells, int workbookMegabytes) {
    return new TableLimits(cells, (long) workbookMegabytes * MEGABYTE);
  }
}
