package org.yunhe.table.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yunhe.reference.Indicator;
import org.yunhe.staged.Measure;
import org.yunhe.staged.RejectRow;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.label.Label;
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
  private static final Pattern QUANTITY = Pattern.compile("(?:[量价额数]|价格|面积)$");

  private final Block block;
  private final Vocabulary vocabulary;
  private final TitleFacts title;
  private final RowAxis rowAxis;
  private final List<ColumnFacts> columns;
  private final Set<Label> qualified;
  private final List<RowFacts> rows;
  private final RowPaths paths;
  private final boolean columnsNameIndicators;
  private final PriceComparisons prices;
  private final UnclearCells unclear;
  private final CellUnits units;
  private final TitleMeasure titleMeasure;

  /**
   * @param before what stands above the table that this one goes on; none if it begins anew
   * @param list where the list of names of that table ended; null if it begins anew
   */
  CrossTable(Block block, Vocabulary vocabulary, TitleFacts before, @Nullable Hierarchy list) {
    this.block = block;
    this.vocabulary = vocabulary;
    this.title = TitleFacts.read(block, vocabulary).continuing(before);
    UnitKinds kinds = new UnitKinds(vocabulary);
    this.rowAxis = new RowAxis(block, vocabulary, kinds, list);
    this.units = new CellUnits(block, title, vocabulary, kinds);
    this.columns = new ColumnAxis(vocabulary).read(block.columns(Column.Kind.VALUE));
    this.rows = new PartsOfWhole(block, vocabulary, columns, rowAxis.read()).read();
    this.qualified = Label.qualified(rows.stream().map(RowFacts::label).toList());
    this.paths = new RowPaths(vocabulary, rows);
    boolean named = columns.stream().anyMatch(c -> !c.name().isEmpty() && !isAspect(c));
    this.titleMeasure = new TitleMeasure(title, units, columns, rows, vocabulary);
    this.prices = new PriceComparisons(title);
    this.unclear = new UnclearCells(block, prices, columns, vocabulary.numbers());
    this.columnsNameIndicators = named && !rowsNameIndicators();
    columns.stream().filter(ColumnFacts::isChange).forEach(c -> prices.learn(c, pricesIn(c)));
  }

  /** The numbers of a column that compare prices. */
  private List<BigDecimal> pricesIn(ColumnFacts column) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int row = block.dataRows().get(i);
      Cell cell = block.grid().cell(row, column.index());
      if (vocabulary.numbers().parse(cell) instanceof CellValue.Numeric number
          && prices.comparesPrices(subject(row, rows.get(i), column))) {
        numbers.add(number.value());
      }
    }
    return numbers;
  }

  TitleFacts title() {
    return title;
  }

  /** Where its list of names ended; null if its rows are not named. */
  @Nullable Hierarchy list() {
    return rowAxis.hierarchy();
  }

  List<ColumnFacts> columns() {
    return columns;
  }

  boolean rowsAre(RowAxis.Kind kind) {
    return rowAxis.has(kind);
  }

  /** Where rows and columns both have names, those with units are the indicators. */
  private boolean rowsNameIndicators() {
    if (!rowAxis.has(RowAxis.Kind.NAMES)) {
      return false;
    }
    if (units.areInRows() || onlyRowsAreKnown()) {
      return true;
    }
    long columnUnits =
        columns.stream().filter(c -> c.unit() != null && !c.name().isEmpty()).count();
    long rowUnits = rows.stream().filter(row -> row.label().unit() != null).count();
    return rowUnits > 0
        ? rowUnits * 2 >= block.dataRows().size() || columnUnits == 0
        : columnUnits * 2 < columns.size();
  }

  /** Whether most rows, and no columns, are named like indicators of the reference data. */
  private boolean onlyRowsAreKnown() {
    long known = rows.stream().filter(row -> vocabulary.isIndicator(row.label().name())).count();
    return known * 2 > rows.size()
        && columns.stream().noneMatch(column -> vocabulary.isIndicator(column.name()));
  }

  /** Hands over every cell, to the second where the table does not tell for certain what it is. */
  void forEach(Consumer<Point> points, Consumer<RejectRow> rejects) {
    for (int i = 0; i < rows.size(); i++) {
      int row = block.dataRows().get(i);
      RowFacts facts = rows.get(i);
      for (ColumnFacts column : columns) {
        Cell cell = block.grid().cell(row, column.index());
        Subject subject = prices.settled(subject(row, facts, column), column);
        PartialPeriod period = period(facts.period().with(column.period()), subject.sense());
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

  private Subject subject(int at, RowFacts row, ColumnFacts column) {
    MeasureSense own = row.label().sense().with(column.sense());
    Label over = titleMeasure.over(units.nearest(at, row, column), column, columnsNameIndicators);
    MeasureSense sense = over.sense().with(own);
    boolean measured = column.measured() || row.label().isMeasured() || over.isMeasured();
    @Nullable String unit = units.of(at, row, column, sense, indicator(row, column));
    @Nullable String amount = units.ofIncrease(at, row, column);
    boolean points = Label.PERCENT_OR_POINTS.equals(column.unit()) && !"%".equals(unit);
    if (amount != null || points) {
      unit = amount != null ? amount : unit;
      sense = new MeasureSense(Measure.CHANGE, sense.span(), sense.yearBefore());
    }
    @Nullable String region = row.region() != null ? row.region() : column.region();
    return new Subject(
        region != null ? region : title.region(),
        region != null ? title.region() : null,
        indicator(row, column),
        row.code(),
        row.industry(),
        path(row, column, over, amount != null),
        sense,
        measured,
        unit,
        columnsNameIndicators ? isPart(column) : paths.indicator(row).isEmpty());
  }

  /**
   * 男, 女, 平均, 年初预算: a column that names a part or an aspect only, and no indicator. 出口 is one where
   * nothing says of what it would be a part.
   */
  private boolean isPart(ColumnFacts column) {
    boolean part =
        vocabulary.words().isGroup(column.name()) || vocabulary.words().isWhole(column.name());
    return isAspect(column)
        || (part && !(title.indicator().isEmpty() && vocabulary.isIndicator(column.name())));
  }

  private boolean isAspect(ColumnFacts column) {
    return vocabulary.words().isAspect(column.name());
  }

  private String indicator(RowFacts row, ColumnFacts column) {
    if (columnsNameIndicators) {
      return isPart(column) ? title.indicator() : column.name();
    }
    String named = paths.indicator(row);
    if (isOfGoods(named, column)) {
      return named + column.name();
    }
    return named.isEmpty() ? title.indicator() : named;
  }

  /** 原煤 is short for its output, but not under 购进量. */
  private boolean isOfGoods(String named, ColumnFacts column) {
    return QUANTITY.matcher(column.name()).find()
        && vocabulary
            .reference()
            .indicators()
            .find(named)
            .map(Indicator::name)
            .filter(full -> full.startsWith(named) && full.length() > named.length())
            .isPresent();
  }

  /** Labels that are not the indicator itself, and the base of an index. */
  private String path(RowFacts row, ColumnFacts column, Label over, boolean amount) {
    List<String> parts = new ArrayList<>();
    if (!columnsNameIndicators) {
      parts.addAll(paths.path(row));
      if (parts.isEmpty()) {
        parts.addAll(paths.below(title.indicator(), paths.indicator(row)));
      }
    } else if (row.industry().isEmpty()) {
      parts.addAll(paths.section(row));
      row.chain().stream().filter(name -> !vocabulary.words().isTotal(name)).forEach(parts::add);
    }
    if ((columnsNameIndicators ? isPart(column) : !isOfGoods(paths.indicator(row), column))
        && !column.name().isEmpty()
        && !vocabulary.words().isWhole(column.name())) {
      parts.add(column.name());
    }
    if (!row.aggregate().isEmpty()) {
      parts.add(row.aggregate());
    }
    if (!column.part().isEmpty()) {
      parts.add(column.part());
    }
    if (amount) {
      parts.add(column.increase());
    }
    if (qualified.contains(row.label())) {
      parts.add(row.label().qualifier());
    }
    for (String base : List.of(over.base(), row.label().base(), column.base())) {
      if (!base.isEmpty()) {
        parts.add(base);
      }
    }
    return String.join("/", parts);
  }
}
