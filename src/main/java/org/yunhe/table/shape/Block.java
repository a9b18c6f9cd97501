package org.yunhe.table.shape;

import java.util.List;
import java.util.Optional;
import org.yunhe.table.grid.Grid;
import org.yunhe.table.words.ColumnRole;

/**
 * A table inside a sheet. Rows are numbers from 0.
 *
 * @param grid the sheet
 * @param titleRows what stands above the header
 * @param headerRows the header without rows that number the columns
 * @param dataRows rows with a label
 * @param noteRows what stands below
 * @param unitRows lines 单位：万人 between the rows of data
 * @param strayRows rows with numbers, but without a label
 * @param columns all columns
 * @param end the row after the last one that belongs to it
 */
public record Block(
    Grid grid,
    List<Integer> titleRows,
    List<Integer> headerRows,
    List<Integer> dataRows,
    List<Integer> noteRows,
    List<Integer> unitRows,
    List<Integer> strayRows,
    List<Column> columns,
    int end) {

  public List<Column> columns(Column.Kind kind) {
    return columns.stream().filter(column -> column.kind() == kind).toList();
  }

  /** Whether what stands above the table before holds for it too, but for what its titles say. */
  public boolean continues() {
    return isPart() || areTitlesContinued();
  }

  /** Whether a line above it says so: 续表. */
  public boolean isContinued() {
    return !titleRows.isEmpty() && areTitlesContinued();
  }

  private boolean areTitlesContinued() {
    return titleRows.stream()
        .allMatch(row -> CellLook.isContinued(CellLook.first(grid, row).text()));
  }

  /** Whether its title stands between the rows of a table, of whose header it is a part. */
  private boolean isPart() {
    return !headerRows.isEmpty() && !titleRows.isEmpty() && headerRows.get(0) < titleRows.get(0);
  }

  /** Whether it stands to the right of another table with the same titles and header rows. */
  public boolean isRightOfAnother() {
    return !columns.isEmpty() && columns.get(0).kind() == Column.Kind.BESIDE;
  }

  /** Whether another table with the same titles and header rows stands to its right. */
  public boolean isLeftOfAnother() {
    return !columns.isEmpty() && columns.get(columns.size() - 1).kind() == Column.Kind.BESIDE;
  }

  public Optional<Column> column(ColumnRole role) {
    return columns.stream().filter(column -> column.is(role)).findFirst();
  }

  /** The column that gives the unit of each row; none if what is headed so are the labels. */
  public Optional<Column> unitColumn() {
    return column(ColumnRole.UNIT).filter(column -> column.kind() == Column.Kind.DESCRIPTIVE);
  }

  /** Whether a row has anything in its columns of values. */
  public boolean isValued(int row) {
    return columns(Column.Kind.VALUE).stream()
        .anyMatch(values -> !grid.cell(row, values.index()).isBlank());
  }
}
