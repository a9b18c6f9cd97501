package org.yunhe.table.observe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yunhe.staged.ObservationRow;
import org.yunhe.staged.RejectRow;
import org.yunhe.staged.TableRow;
import org.yunhe.table.TableHints;
import org.yunhe.table.layout.Point;
import org.yunhe.table.layout.Rejects;
import org.yunhe.table.layout.Vocabulary;

/**
 * Collects the rows of one file: holds every number against the others, so that no two share a key,
 * and refuses the file as a whole where it does not tell enough.
 */
public final class Collector {
  private final Vocabulary vocabulary;
  private final String fileName;
  private final int most;
  private final Observations observations;
  private final List<TableRow> rows = new ArrayList<>();
  private final Map<SeriesKey, Integer> numbers = new HashMap<>();
  private final EnumSet<Need> needs = EnumSet.noneOf(Need.class);
  private int cells;
  private int untold;
  private boolean overflowed;

  /**
   * @param most rows that are held in memory at once
   */
  public Collector(Vocabulary vocabulary, String fileName, TableHints hints, int most) {
    this.most = most;
    this.vocabulary = vocabulary;
    this.fileName = fileName;
    this.observations = new Observations(vocabulary, fileName, hints);
  }

  public void add(RejectRow reject) {
    cells += reject.cells();
    keep(reject);
  }

  private void keep(TableRow row) {
    if (rows.size() < most) {
      rows.add(row);
    } else {
      overflowed = true;
    }
  }

  /** Takes a data cell. */
  public void add(Point point) {
    cells++;
    Set<Need> open = observations.needs(point);
    if (!open.isEmpty()) {
      untold++;
      needs.addAll(open);
      Need first = open.iterator().next();
      keep(Rejects.of(point, first.reasonCode(), first.reason()));
      return;
    }
    TableRow row = observations.row(point);
    boolean counted = rows.size() < most;
    if (counted && row instanceof ObservationRow observation && observation.value() != null) {
      row = held(observation);
    }
    keep(row);
  }

  /** The observation, or a reject if another number of the source has its key. */
  private TableRow held(ObservationRow row) {
    @Nullable Integer earlier = numbers.putIfAbsent(SeriesKey.of(row), rows.size());
    if (earlier == null) {
      return row;
    }
    TableRow other = rows.get(earlier);
    if (other instanceof ObservationRow first && sameValue(first.value(), row.value())) {
      return reject(row, "repeated", "repeats the number of " + place(other));
    }
    if (other instanceof ObservationRow first) {
      rows.set(earlier, conflict(first, place(row)));
    }
    return conflict(row, place(other));
  }

  private static boolean sameValue(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a != null && b != null && a.compareTo(b) == 0;
  }

  private static RejectRow conflict(ObservationRow row, String other) {
    return reject(
        row,
        "duplicate_key",
        other
            + " gives another number for the same region, indicator, period and measure; remove the"
            + " wrong one");
  }

  private static RejectRow reject(ObservationRow row, String code, String reason) {
    return new RejectRow(row.sheet(), row.rowNo(), row.columnNo(), row.rawText(), code, reason, 1);
  }

  private static String place(TableRow row) {
    if (row instanceof ObservationRow o) {
      return place(o.sheet(), o.rowNo(), o.columnNo());
    }
    return row instanceof RejectRow r ? place(r.sheet(), r.rowNo(), r.columnNo()) : "";
  }

  private static String place(String sheet, int row, int column) {
    return (sheet.isEmpty() ? "" : "sheet " + sheet + " ") + "row " + row + " column " + column;
  }

  /** The rows; one reject for all cells if most of them lack what nobody tells. */
  public List<TableRow> rows() {
    if (overflowed) {
      return List.of(
          new RejectRow(
              "",
              0,
              0,
              "",
              "too_large",
              "more than "
                  + most
                  + " numbers in a file that is not regular; split it, or raise the job's limits:"
                  + " cells",
              cells));
    }
    if (untold * 2 < cells || untold == 0) {
      return rows;
    }
    String open = needs.stream().map(Need::key).collect(Collectors.joining(", "));
    String reason = "the file does not tell its " + open + "; add to the job:\n" + jobLines();
    Need first = needs.iterator().next();
    return List.of(new RejectRow("", 0, 0, "", first.reasonCode(), reason, cells));
  }

  /** YAML to add to the job for what the file does not tell; empty if it tells enough. */
  public String jobLines() {
    return needs.isEmpty() ? "" : new Suggestion(vocabulary.reference(), fileName).yaml(needs);
  }
}
