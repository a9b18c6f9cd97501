package org.yunhe.table.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.label.RowName;
import org.yunhe.table.shape.Block;
import org.yunhe.table.shape.Column;
import org.yunhe.table.time.PartialPeriod;
import org.yunhe.table.time.PeriodAxis;
import org.yunhe.table.words.ColumnRole;

/** The columns of labels: what the labels of each are, and which of them counts for a row. */
final class LabelColumns {
  /** What the labels of a column are. */
  enum Kind {
    REGIONS,
    PERIODS,
    INDUSTRIES,
    NAMES
  }

  private final Block block;
  private final Vocabulary vocabulary;
  private final Map<Integer, Kind> kinds = new HashMap<>();
  private final Map<Integer, List<PartialPeriod>> periods = new HashMap<>();
  private final int inner;

  LabelColumns(Block block, Vocabulary vocabulary) {
    this.block = block;
    this.vocabulary = vocabulary;
    for (Column column : all()) {
      kinds.put(column.index(), kind(column));
    }
    this.inner = innermost(all());
  }

  private static int innermost(List<Column> columns) {
    List<Column> labels = new ArrayList<>(columns);
    if (labels.stream().anyMatch(column -> !column.is(ColumnRole.QUALIFIER))) {
      labels.removeIf(column -> column.is(ColumnRole.QUALIFIER));
    }
    return labels.isEmpty() ? 0 : labels.get(labels.size() - 1).index();
  }

  /** The last column of labels that are no qualifiers, if there is any such; counted from 0. */
  int inner() {
    return inner;
  }

  /** From left to right. */
  List<Column> all() {
    return block.columns(Column.Kind.LABEL);
  }

  Kind of(Column column) {
    return Objects.requireNonNull(kinds.get(column.index()));
  }

  /** Whether some column holds this. */
  boolean has(Kind kind) {
    return kinds.containsValue(kind);
  }

  /** Whether names, and no regions, stand in the last column. */
  boolean areNamesOfNoRegion() {
    return kinds.get(inner) == Kind.NAMES && !has(Kind.REGIONS);
  }

  private Kind kind(Column column) {
    List<String> labels = labels(column);
    List<PartialPeriod> parsed = PeriodAxis.parse(labels);
    long told = parsed.stream().filter(p -> !p.isNone()).count();
    periods.put(column.index(), parsed);
    if (isMost(told, labels) && !column.is(ColumnRole.NUMBER)) {
      return Kind.PERIODS;
    }
    long regions = labels.stream().filter(vocabulary::isAmongRegions).count();
    boolean headed = column.is(ColumnRole.REGION);
    if (isMost(regions, labels)
        || (headed && (regions > 0 || !isMost(industries(labels), labels)))) {
      return Kind.REGIONS;
    }
    boolean industries = column.is(ColumnRole.INDUSTRY) || isMost(industries(labels), labels);
    return industries ? Kind.INDUSTRIES : Kind.NAMES;
  }

  private static boolean isMost(long count, List<String> labels) {
    return count * 2 > labels.stream().filter(label -> !label.isEmpty()).count();
  }

  private long industries(List<String> labels) {
    return labels.stream().filter(label -> vocabulary.isIndustry(RowName.of(label).text())).count();
  }

  private List<String> labels(Column column) {
    String word = column.is(ColumnRole.MONTH) ? "月" : column.is(ColumnRole.QUARTER) ? "季度" : "";
    return block.dataRows().stream()
        .map(row -> block.grid().seen(row, column.index()).text())
        .map(label -> isBareNumber(label) ? label + word : label)
        .toList();
  }

  /** 3 under 月份 is 3月. */
  private static boolean isBareNumber(String label) {
    return !label.isEmpty() && label.length() <= 2 && label.chars().allMatch(Character::isDigit);
  }

  /** 规格 beside the names of goods; alone it is the name. */
  boolean isQualifier(Column column) {
    return column.is(ColumnRole.QUALIFIER)
        && all().stream().anyMatch(other -> !other.is(ColumnRole.QUALIFIER) && isNamed(other));
  }

  private boolean isNamed(Column column) {
    Kind kind = kinds.get(column.index());
    return kind == Kind.NAMES || kind == Kind.INDUSTRIES;
  }

  /** 2031年 alone in a row among names: the period of the rows below. */
  Optional<PartialPeriod> section(int at) {
    return block.isValued(block.dataRows().get(at))
        ? Optional.empty()
        : all().stream()
            .filter(column -> kinds.get(column.index()) == Kind.NAMES)
            .map(column -> Objects.requireNonNull(periods.get(column.index())).get(at))
            .filter(period -> !period.isNone())
            .findFirst();
  }

  /**
   * The label of a row. One that stands once for several rows counts for all of them, but for the
   * last column.
   *
   * @param last the labels of the rows above by column, to which this one is added
   */
  Cell filledDown(int row, Column column, Map<Integer, Cell> last) {
    Cell cell = block.grid().seen(row, column.index());
    if (cell.isBlank() && !isLast(column) && last.containsKey(column.index())) {
      return Objects.requireNonNull(last.get(column.index()));
    }
    last.put(column.index(), cell);
    return cell;
  }

  private boolean isLast(Column column) {
    return all().stream().noneMatch(c -> c.index() > column.index());
  }

  /** The period of a row; a year that stands once for several rows counts for all of them. */
  PartialPeriod period(Column column, int at, Cell filledDown) {
    List<PartialPeriod> told = Objects.requireNonNull(periods.get(column.index()));
    boolean blank = block.grid().seen(block.dataRows().get(at), column.index()).isBlank();
    int row = at;
    while (row > 0 && blank && !filledDown.isBlank() && told.get(row).isNone()) {
      row--;
    }
    PartialPeriod period = told.get(row);
    // 合计 among months is not of the month in the title.
    return period.isNone() && !blank ? PartialPeriod.UNCLEAR : period;
  }
}
