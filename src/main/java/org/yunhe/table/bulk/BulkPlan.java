package org.yunhe.table.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.yunhe.staged.ObservationRow;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.layout.Layout;
import org.yunhe.table.layout.LongColumns;
import org.yunhe.table.layout.LongTable;
import org.yunhe.table.layout.Point;
import org.yunhe.table.observe.Observations;
import org.yunhe.table.value.CellValue;
import org.yunhe.table.value.NumberParser;
import org.yunhe.table.words.ColumnRole;

/**
 * How a large long table is loaded by the database's own CSV reader: each series and each period is
 * understood once, here, and joined to the records there.
 *
 * @param text the file
 * @param layout its layout
 * @param separator character between the cells
 * @param columns what the columns hold
 * @param table makes points of records
 * @param observations makes observations of points
 * @param numbers says what cells hold that are no plain numbers
 */
public record BulkPlan(
    RecordBytes text,
    Layout layout,
    char separator,
    LongColumns columns,
    LongTable table,
    Observations observations,
    NumberParser numbers) {

  /** Columns that say what a series is about, from 0. */
  public List<Integer> seriesColumns() {
    return columnsOf(false);
  }

  /** Columns that say the period, from 0. */
  public List<Integer> periodColumns() {
    return columnsOf(true);
  }

  private List<Integer> columnsOf(boolean period) {
    List<Integer> indexes = new ArrayList<>();
    columns
        .at()
        .forEach(
            (role, index) -> {
              if (role != ColumnRole.VALUE && isPeriod(role) == period) {
                indexes.add(index);
              }
            });
    Collections.sort(indexes);
    return indexes;
  }

  private static boolean isPeriod(ColumnRole role) {
    return switch (role) {
      case PERIOD, YEAR, QUARTER, MONTH -> true;
      default -> false;
    };
  }

  /**
   * What decides how a period of a series is understood: series that agree in it have the same
   * period codes, measures and regions in the same period.
   *
   * @param series the cells of {@link #seriesColumns}
   */
  public String kind(List<String> series) {
    Point.Subject subject = point(series, List.of()).subject();
    return subject.region() + "/" + subject.sense() + "/" + subject.measured();
  }

  /**
   * The observation of a record whose number is 1, so that its base value is the factor of its
   * unit.
   *
   * @param series the cells of {@link #seriesColumns}
   * @param period the cells of {@link #periodColumns}
   * @return empty if the record is not understood: then the file is not regular
   */
  public Optional<ObservationRow> template(List<String> series, List<String> period) {
    Point point = point(series, period);
    return observations.needs(point).isEmpty()
            && observations.row(point) instanceof ObservationRow row
        ? Optional.of(row)
        : Optional.empty();
  }

  private Point point(List<String> series, List<String> period) {
    List<String> fields = new ArrayList<>(Collections.nCopies(columns.width(), ""));
    fill(fields, seriesColumns(), series);
    fill(fields, periodColumns(), period);
    fields.set(columns.valueColumn(), "1");
    return table.point(fields, 0);
  }

  private static void fill(List<String> fields, List<Integer> columns, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      fields.set(columns.get(i), cells.get(i));
    }
  }

  /** What a cell says. */
  public CellValue value(String cell) {
    return numbers.parse(Cell.text(cell));
  }

  /** Lines of data, if every line is a record: the number of records that must be loaded. */
  public long lines() {
    return text.lines() - columns.firstRow();
  }
}
