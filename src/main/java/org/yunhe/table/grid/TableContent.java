package org.yunhe.table.grid;

import java.util.List;

/** The content of a table file: separated text, or sheets of a workbook. */
public sealed interface TableContent {
  /**
   * Separated text.
   *
   * @param charset what it was decoded with
   */
  record Text(SeparatedText text, String charset) implements TableContent {}

  /**
   * Sheets of a workbook.
   *
   * @param sheets those that a person sees
   * @param hidden those that its author hid
   */
  record Sheets(List<Grid> sheets, List<Grid> hidden) implements TableContent {}
}
