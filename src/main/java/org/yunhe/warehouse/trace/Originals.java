package org.yunhe.warehouse.trace;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sources as they were received. The warehouse is built from staged rows alone; this is only
 * there to ask whether they say what the sources say.
 */
public interface Originals {
  /**
   * The decoded text of a report.
   *
   * @param sha256 the source
   * @return empty if the source is gone or is no text
   */
  Optional<String> text(String sha256);

  /**
   * Cells of a table as they stand.
   *
   * @param sha256 the source
   * @param charset what it was decoded with; empty for a workbook
   * @param places which cells
   * @return their texts; a cell that is not there, or all if the source is gone, is left out
   */
  Map<CellPlace, String> cells(String sha256, String charset, Set<CellPlace> places);
}
