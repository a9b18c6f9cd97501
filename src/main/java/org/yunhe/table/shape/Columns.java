package org.yunhe.table.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.grid.Grid;
import org.yunhe.table.words.ColumnRole;
import org.yunhe.table.words.TableWords;

/** Tells the columns of labels, of numbers and of descriptions apart. */
final class Columns {
  private static final int SAMPLE = 300;

  private static final Set<String> FREQUENCIES =
      Set.of("年", "季", "月", "旬", "周", "日", "年度", "季度", "月度");

  private final Grid grid;
  private final CellLook look;
  private final TableWords words;
  private final List<Integer> header;
  private final ColumnHeadings headings;
  private final List<Integer> sample;

  Columns(Grid grid, CellLook look, TableWords words, List<Integer> header, List<Integer> rows) {
    this.grid = grid;
    this.look = look;
    this.words = words;
    this.header = header;
    this.headings = new ColumnHeadings(grid, header);
    this.sample = rows.subList(0, Math.min(SAMPLE, rows.size()));
  }

  List<Column> find() {
    return find(0, width());
  }

  /** The same if only some of the columns are the table's: those from one to before another. */
  List<Column> find(int from, int to) {
    List<Column> columns = new ArrayList<>();
    boolean labelled = false;
    boolean numbers = false;
    int width = width();
    for (int c = 0; c < width; c++) {
      if (c < from || c >= to) {
        columns.add(new Column(c, List.of(), Column.Kind.BESIDE, null));
        continue;
      }
      Column column = column(c, labelled, numbers);
      columns.add(column);
      labelled |= column.kind() == Column.Kind.LABEL;
      numbers |= column.kind() == Column.Kind.VALUE;
    }
    return columns;
  }

  /** Whether most cells of a column are words, or periods by its heading: not any numbers. */
  boolean holdsNames(Column column) {
    if (column.role() != null && isTime(column.role())) {
      return true;
    }
    List<Cell> cells =
        sample.stream()
            .map(row -> grid.seen(row, column.index()))
            .filter(cell -> !look.isMissing(cell))
            .toList();
    return cells.stream().filter(look::isWords).count() * 2 > cells.size();
  }

  private int width() {
    int width = 0;
    for (int row : header) {
      width = Math.max(width, grid.width(row));
    }
    for (int row : sample) {
      width = Math.max(width, grid.width(row));
    }
    return width;
  }

  private Column column(int index, boolean labelled, boolean numbersBefore) {
    List<String> headings = this.headings.of(index);
    @Nullable ColumnRole role = role(headings);
    if (role == null && labelled && !headings.isEmpty()) {
      role = roleOfWords(index);
    }
    return new Column(index, headings, kind(index, headings, role, labelled, numbersBefore), role);
  }

  /**
   * A column of several units, or of 年 and 月, tells that under any heading; null for all others.
   */
  private @Nullable ColumnRole roleOfWords(int index) {
    List<Cell> cells =
        sample.stream()
            .map(row -> grid.seen(row, index))
            .filter(cell -> !look.isMissing(cell))
            .toList();
    if (cells.size() < 2) {
      return null;
    }
    if (cells.stream().allMatch(cell -> FREQUENCIES.contains(cell.text()))) {
      return ColumnRole.FREQUENCY;
    }
    return cells.stream().allMatch(look::isUnit) ? ColumnRole.UNIT : null;
  }

  private Column.Kind kind(
      int index,
      List<String> headings,
      @Nullable ColumnRole role,
      boolean labelled,
      boolean numbersBefore) {
    int numbers = 0;
    int texts = 0;
    int codes = 0;
    for (int row : sample) {
      Cell cell = labelled ? grid.cell(row, index) : grid.seen(row, index);
      codes += look.isCode(cell) ? 1 : 0;
      if (look.isNumber(cell)) {
        numbers++;
      } else if (!look.isMissing(cell)) {
        texts++;
      }
    }
    boolean figures = numbers > 0 && numbers >= texts;
    if (role != null && isDescriptive(role) && (labelled || !isTail(role))) {
      return Column.Kind.DESCRIPTIVE;
    }
    if (role == null && labelled && codes > 0) {
      return Column.Kind.DESCRIPTIVE;
    }
    if (!labelled && texts == 0 && headings.isEmpty() && isRunning(index)) {
      return Column.Kind.DESCRIPTIVE;
    }
    if (!labelled && numbers + texts > 0) {
      return Column.Kind.LABEL;
    }
    if (role != null && role.isDescriptive() && !figures && !numbersBefore) {
      return Column.Kind.LABEL;
    }
    if (role != null && (isTime(role) || role == ColumnRole.QUALIFIER) && !numbersBefore) {
      return Column.Kind.LABEL;
    }
    if (figures) {
      return headings.isEmpty() && !header.isEmpty() ? Column.Kind.VOID : Column.Kind.VALUE;
    }
    if (texts > 0) {
      boolean figured =
          numbersBefore
              ? numbers > 0 || isFigured(headings)
              : labelled && areValues(headings, role);
      boolean few = numbersBefore && texts * 4 <= sample.size();
      if (figured || few || isPeriods(headings)) {
        return Column.Kind.VALUE;
      }
      return numbersBefore || headings.isEmpty() ? Column.Kind.DESCRIPTIVE : Column.Kind.LABEL;
    }
    return headings.isEmpty() || !labelled ? Column.Kind.VOID : Column.Kind.VALUE;
  }

  /** The row numbers that a program adds when it writes a table: 0, 1, 2 … without a heading. */
  private boolean isRunning(int index) {
    int first = -1;
    for (int i = 0; i < sample.size(); i++) {
      String text = grid.cell(sample.get(i), index).text();
      if (i == 0) {
        first = text.equals("0") ? 0 : 1;
      }
      if (!text.equals(String.valueOf(first + i))) {
        return false;
      }
    }
    return sample.size() > 1;
  }

  /** 增速（%） over words is a column of numbers, each of which is refused. */
  private static boolean isFigured(List<String> headings) {
    return headings.stream().anyMatch(text -> text.indexOf('%') >= 0 || text.indexOf('％') >= 0);
  }

  /** 数值 or 本月 over 4567万千瓦时: each of these is refused. */
  private boolean areValues(List<String> headings, @Nullable ColumnRole role) {
    return role == ColumnRole.VALUE
        || (role == null
            && !headings.isEmpty()
            && words.measures().containsKey(headings.get(headings.size() - 1)));
  }

  private boolean isPeriods(List<String> headings) {
    return headings.stream().anyMatch(text -> look.isPeriod(Cell.text(text)));
  }

  private static boolean isTime(ColumnRole role) {
    return role == ColumnRole.PERIOD
        || role == ColumnRole.YEAR
        || role == ColumnRole.QUARTER
        || role == ColumnRole.MONTH;
  }

  /** What no table has in front of its labels. */
  private static boolean isTail(ColumnRole role) {
    return role == ColumnRole.UNIT
        || role == ColumnRole.FREQUENCY
        || role == ColumnRole.MEASURE
        || role == ColumnRole.REMARK;
  }

  private static boolean isDescriptive(ColumnRole role) {
    return switch (role) {
      case UNIT,
          MULTIPLIER,
          FREQUENCY,
          MEASURE,
          INDICATOR_CODE,
          INDUSTRY_CODE,
          REGION_CODE,
          CODE,
          NUMBER,
          REMARK ->
          true;
      default -> false;
    };
  }

  /** The role of the lowest heading that has one; 单位 under another begins a row of units. */
  private @Nullable ColumnRole role(List<String> headings) {
    @Nullable ColumnRole lowest = null;
    for (int i = headings.size() - 1; i >= 0; i--) {
      @Nullable ColumnRole role =
          words.role(headings.get(i)).filter(r -> r != ColumnRole.NUMBERING).orElse(null);
      if (role != null && role != ColumnRole.UNIT) {
        return role;
      }
      lowest = lowest == null ? role : lowest;
    }
    return lowest;
  }
}
