package org.yunhe.table.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yunhe.table.words.ColumnRole;

/**
 * Tables that stand side by side under one title: 城市, 环比, 同比, 城市, 环比, 同比. The heading of the first
 * column stands again wherever the next table begins.
 */
final class SideBySide {
  private final Columns columns;
  private final List<Column> all;

  SideBySide(Columns columns) {
    this.columns = columns;
    this.all = columns.find();
  }

  /** The columns of each table from left to right; one that stands alone has them all. */
  List<List<Column>> tables() {
    List<Integer> starts = starts();
    List<List<Column>> tables = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = i == 0 ? 0 : starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : all.size();
      tables.add(columns.find(from, to));
    }
    boolean several = tables.size() > 1 && tables.stream().allMatch(this::isTable);
    return several && (isHeaded(starts.get(0)) || areAlike(tables)) ? tables : List.of(all);
  }

  /** Where the heading of the first column stands, which may be none; once if several share it. */
  private List<Integer> starts() {
    Optional<Column> first = all.stream().filter(this::mayStart).findFirst();
    List<Integer> starts = new ArrayList<>();
    for (Column column : all) {
      int at = column.index();
      boolean same = first.isPresent() && isHeadedLike(column, first.get());
      boolean shared = at > 0 && lowest(all.get(at - 1)).equals(lowest(column));
      if (same && !shared && mayStart(column)) {
        starts.add(at);
      }
    }
    return starts;
  }

  /** 收入项目 and, behind numbers, 支出项目 both head names of indicators. */
  private boolean isHeadedLike(Column column, Column first) {
    boolean indicators = column.is(ColumnRole.INDICATOR) && first.is(ColumnRole.INDICATOR);
    boolean behindNumbers =
        column.index() > 0 && all.get(column.index() - 1).kind() == Column.Kind.VALUE;
    return lowest(column).equals(lowest(first)) || (indicators && behindNumbers);
  }

  private boolean mayStart(Column column) {
    return isHeaded(column.index()) || columns.holdsNames(column);
  }

  private boolean isHeaded(int column) {
    return !all.get(column).headings().isEmpty();
  }

  private static String lowest(Column column) {
    List<String> headings = column.headings();
    return headings.isEmpty() ? "" : headings.get(headings.size() - 1);
  }

  /** Names and numbers: names alone, as at the right edge of a yearbook, are no table. */
  private boolean isTable(List<Column> table) {
    return table.stream().anyMatch(c -> c.kind() == Column.Kind.LABEL && columns.holdsNames(c))
        && table.stream().anyMatch(c -> c.kind() == Column.Kind.VALUE);
  }

  /** Names without a heading may be units or remarks, unless all headings behind them repeat. */
  private static boolean areAlike(List<List<Column>> tables) {
    return tables.stream().map(SideBySide::headed).distinct().count() == 1;
  }

  private static List<List<String>> headed(List<Column> table) {
    return table.stream().map(Column::headings).filter(h -> !h.isEmpty()).toList();
  }
}
