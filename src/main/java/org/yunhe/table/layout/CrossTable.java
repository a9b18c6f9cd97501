package org.yunhe.table.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yunhe.staged.RejectRow;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.layout.Point.Subject;
import org.yunhe.table.shape.Block;
import org.yunhe.table.shape.Column;
import org.yunhe.table.time.PartialPeriod;
import org.yunhe.table.value.CellValue;
import org.yunhe.table.words.MeasureSense;

/**
 * A table of labelled rows and columns. What the cells are about follows from what the labels are:
 * regions, periods or names, whichever way round they stand and whatever the corner says.
 */
final class CrossTable {
  private final Block block;
  private final Vocabulary vocabulary;
  private final TitleFacts title;
  private final RowAxis rowAxis;
  private final List<ColumnFacts> columns;
  private final List<ColumnName> names;
  private final List<RowFacts> rows;
  private final CellUnits units;
  private final CellSubjects subjects;
  private final PriceComparisons prices;
  private final UnclearCells unclear;

  /**
   * @param title what stands above it, and above the table that it goes on
   * @param list where the list of names of that table ended; null if it begins anew
   */
  CrossTable(Block block, Vocabulary vocabulary, TitleFacts title, @Nullable Hierarchy list) {
    this.block = block;
    this.vocabulary = vocabulary;
    this.title = title;
    UnitKinds kinds = new UnitKinds(vocabulary);
    this.rowAxis = new RowAxis(block, vocabulary, kinds, list);
    this.units = new CellUnits(block, title, vocabulary, kinds);
    this.columns = new ColumnAxis(vocabulary).read(block.columns(Column.Kind.VALUE));
    this.rows = new PartsOfWhole(block, vocabulary, columns, rowAxis.read()).read();
    this.names = columns.stream().map(c -> ColumnName.of(c, title, vocabulary, kinds)).toList();
    boolean columnsNameIndicators =
        names.stream().anyMatch(ColumnName::isNamed) && !rowsNameIndicators();
    TitleMeasure titleMeasure = new TitleMeasure(title, units, columns, rows);
    this.subjects =
        new CellSubjects(
            title, titleMeasure, units, vocabulary, rows, names, columnsNameIndicators);
    this.prices = new PriceComparisons(title);
    this.unclear = new UnclearCells(block, prices, columns, kinds, vocabulary.numbers());
    learnPrices();
  }

  /** Learns what the numbers of each column are that compare prices. */
  private void learnPrices() {
    List<ColumnName> changes = names.stream().filter(column -> column.facts().isChange()).toList();
    List<List<BigDecimal>> numbers =
        changes.stream().map(column -> (List<BigDecimal>) new ArrayList<BigDecimal>()).toList();
    for (int i = 0; i < rows.size() && !changes.isEmpty(); i++) {
      CellSubjects.OfRow cells = subjects.ofRow(block.dataRows().get(i), rows.get(i));
      for (int c = 0; c < changes.size(); c++) {
        priceIn(cells, changes.get(c)).ifPresent(numbers.get(c)::add);
      }
    }
    for (int c = 0; c < changes.size(); c++) {
      prices.learn(changes.get(c).facts(), numbers.get(c));
    }
  }

  /** The number in a column of a row if it compares prices. */
  private Optional<BigDecimal> priceIn(CellSubjects.OfRow cells, ColumnName column) {
    boolean compared =
        prices.areOf(cells.indicator(column)) && PriceComparisons.isGrowth(cells.sense(column));
    return compared
            && vocabulary.numbers().parse(cell(cells.at(), column))
                instanceof CellValue.Numeric number
        ? Optional.of(number.value())
        : Optional.empty();
  }

  private Cell cell(int row, ColumnName column) {
    return block.grid().cell(row, column.facts().index());
  }

  /** Where its list of names ended; null if its rows are not named. */
  @Nullable Hierarchy list() {
    return rowAxis.hierarchy();
  }

  List<ColumnFacts> columns() {
    return columns;
  }

  boolean rowsAre(LabelColumns.Kind kind) {
    return rowAxis.has(kind);
  }

  /** Where rows and columns both have names, those with units are the indicators. */
  private boolean rowsNameIndicators() {
    if (!rowAxis.has(LabelColumns.Kind.NAMES) || onlyRowsAreGroups()) {
      return false;
    }
    if (units.areInRows() || onlyRowsAreKnown()) {
      return true;
    }
    List<ColumnFacts> measured =
        columns.stream().filter(c -> c.unit() != null && !c.name().isEmpty()).toList();
    // The % of 城镇居民 / 增长（%） does not make that an indicator.
    long columnUnits = measured.stream().allMatch(ColumnFacts::isChange) ? 0 : measured.size();
    long rowUnits = rows.stream().filter(row -> row.label().unit() != null).count();
    if (rowUnits == 0 && onlyColumnsAreKnown()) {
      return false;
    }
    return rowUnits > 0
        ? rowUnits * 2 >= block.dataRows().size() || columnUnits == 0
        : columnUnits * 2 < columns.size();
  }

  /** Rows such as 男 and 女 under columns with names: 从业人员, 工资总额. */
  private boolean onlyRowsAreGroups() {
    return title.indicator().isEmpty()
        && rows.stream().allMatch(row -> vocabulary.words().isGroup(row.label().name()))
        && names.stream().anyMatch(column -> column.isNamed() && !column.part());
  }

  /** Whether most rows, and no columns, are named like indicators of the reference data. */
  private boolean onlyRowsAreKnown() {
    long known = rows.stream().filter(row -> vocabulary.isIndicator(row.label().name())).count();
    return known * 2 > rows.size()
        && columns.stream().noneMatch(column -> vocabulary.isIndicator(column.name()));
  }

  /** The same the other way round: 进出口, 出口, 进口 over rows of countries. */
  private boolean onlyColumnsAreKnown() {
    long known = columns.stream().filter(c -> vocabulary.isIndicator(c.name())).count();
    long knownRows = rows.stream().filter(r -> vocabulary.isIndicator(r.label().name())).count();
    return known == columns.size()
        ? knownRows * 2 < rows.size()
        : known * 2 > columns.size() && knownRows == 0;
  }

  /** Hands over every cell, to the second where the table does not tell for certain what it is. */
  void forEach(Consumer<Point> points, Consumer<RejectRow> rejects) {
    for (int i = 0; i < rows.size(); i++) {
      int row = block.dataRows().get(i);
      RowFacts facts = rows.get(i);
      CellSubjects.OfRow cells = subjects.ofRow(row, facts);
      for (ColumnName name : names) {
        ColumnFacts column = name.facts();
        Subject subject = prices.settled(cells.in(name), column);
        Cell cell = cell(row, name);
        PartialPeriod told = period(facts.period().with(column.period()), subject.sense());
        boolean missing = cell.isBlank() || vocabulary.words().isMissing(cell.text());
        PartialPeriod period = missing ? told : told.inMonths(facts.ownMonths());
        Point point = new Point(block.grid().sheet(), row, column.index(), cell, subject, period);
        unclear.refuse(point, column).ifPresentOrElse(rejects, () -> points.accept(point));
      }
    }
  }

  /** A month that is later than the title's is not of the title's year. */
  private PartialPeriod period(PartialPeriod told, MeasureSense sense) {
    boolean later = title.period().isBefore(told) && !sense.yearBefore();
    return later ? PartialPeriod.UNCLEAR : title.period().with(told);
  }
}
