package org.yunhe.table.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yunhe.reference.Indicator;
import org.yunhe.reference.Memo;
import org.yunhe.staged.Measure;
import org.yunhe.table.label.Label;
import org.yunhe.table.layout.Point.Subject;
import org.yunhe.table.words.MeasureSense;

/**
 * Tells what the cells of a table of labelled rows and columns are about. A table may have millions
 * of cells: what a row tells is asked once for all its cells, as what a column tells is.
 */
final class CellSubjects {
  private final TitleFacts title;
  private final TitleMeasure titleMeasure;
  private final CellUnits units;
  private final Vocabulary vocabulary;
  private final RowPaths paths;
  private final Set<Label> qualified;
  private final boolean columnsNameIndicators;

  /**
   * Whether the columns name parts of one thing, as 合计 among months does, or comparisons of it, and
   * no other.
   */
  private final boolean onlyParts;

  private final Memo<String, Boolean> shortNames = new Memo<>(this::isShort);

  /**
   * @param columnsNameIndicators whether the columns name the indicators, not the rows
   */
  CellSubjects(
      TitleFacts title,
      TitleMeasure titleMeasure,
      CellUnits units,
      Vocabulary vocabulary,
      List<RowFacts> rows,
      List<ColumnName> columns,
      boolean columnsNameIndicators) {
    this.title = title;
    this.titleMeasure = titleMeasure;
    this.units = units;
    this.vocabulary = vocabulary;
    this.paths = new RowPaths(vocabulary, title.indicator(), rows);
    this.qualified = Label.qualified(rows.stream().map(RowFacts::label).toList());
    this.columnsNameIndicators = columnsNameIndicators;
    this.onlyParts =
        columns.stream().allMatch(c -> c.part() || !c.isNamed() || vocabulary.compares(c.name()));
  }

  /** Whether goods are short for an indicator: 原煤 for its output, but not under 购进量. */
  private boolean isShort(String name) {
    return vocabulary
        .reference()
        .indicators()
        .find(name)
        .map(Indicator::name)
        .filter(full -> full.startsWith(name) && full.length() > name.length())
        .isPresent();
  }

  /**
   * What the cells of a row are about.
   *
   * @param at number of the row in the sheet
   */
  OfRow ofRow(int at, RowFacts row) {
    return new OfRow(at, row);
  }

  /** What a number measures, by the labels of its cell. */
  private record Measured(
      Label over, MeasureSense sense, @Nullable String unit, @Nullable String amount) {}

  /** The cells of one row. */
  final class OfRow {
    private final int at;
    private final RowFacts row;

    /** The indicator that the row names; empty if it names only a part of something. */
    private final String named;

    /** What the row adds to the paths of its cells; null until one is asked for. */
    private @Nullable List<String> path;

    private OfRow(int at, RowFacts row) {
      this.at = at;
      this.row = row;
      this.named = columnsNameIndicators ? "" : paths.indicator(row);
    }

    /** Number of the row in the sheet. */
    int at() {
      return at;
    }

    /** What the cell in a column is about. */
    Subject in(ColumnName column) {
      ColumnFacts facts = column.facts();
      Measured measured = measured(column);
      @Nullable String region = row.region() != null ? row.region() : facts.region();
      return new Subject(
          region != null ? region : title.region(),
          region != null ? title.region() : null,
          indicator(column),
          row.code(),
          columnsNameIndicators ? row.industry() : paths.industry(row),
          path(column, measured),
          measured.sense(),
          facts.measured() || row.label().isMeasured() || measured.over().isMeasured(),
          measured.unit(),
          columnsNameIndicators ? isPart(column) : named.isEmpty());
    }

    /** The measure of the cell in a column. */
    MeasureSense sense(ColumnName column) {
      return measured(column).sense();
    }

    private Measured measured(ColumnName column) {
      ColumnFacts facts = column.facts();
      MeasureSense own = row.label().sense().with(facts.sense());
      Label over = titleMeasure.over(at, row, column, columnsNameIndicators);
      MeasureSense sense = over.sense().with(own);
      @Nullable String unit = units.of(at, row, facts, sense, indicator(column));
      @Nullable String amount = units.ofIncrease(at, row, facts);
      boolean points = Label.PERCENT_OR_POINTS.equals(facts.unit()) && !"%".equals(unit);
      if (amount == null && !points) {
        return new Measured(over, sense, unit, null);
      }
      return new Measured(
          over,
          new MeasureSense(Measure.CHANGE, sense.span(), sense.yearBefore()),
          amount != null ? amount : unit,
          amount);
    }

    /** The indicator of the cell in a column; empty if the table does not say. */
    String indicator(ColumnName column) {
      if (columnsNameIndicators) {
        return isPart(column) ? title.indicator() : column.name();
      }
      if (isOfGoods(column)) {
        return named + column.name();
      }
      if (isApart(column)) {
        return column.name();
      }
      return named.isEmpty() ? title.indicator() : named;
    }

    private boolean isPart(ColumnName column) {
      return column.part() || (onlyParts && column.name().isEmpty());
    }

    /** Whether the column gives a quantity of the goods that the row names. */
    private boolean isOfGoods(ColumnName column) {
      return column.quantity() && shortNames.get(named);
    }

    /** Whether the column gives another figure of the industry, or of all, than what is divided. */
    private boolean isApart(ColumnName column) {
      return column.apart() && (named.isEmpty() || named.equals(title.indicator()));
    }

    /** Labels that are not the indicator itself, and the base of an index. */
    private String path(ColumnName column, Measured measured) {
      ColumnFacts facts = column.facts();
      boolean tells =
          columnsNameIndicators ? column.part() : !isOfGoods(column) && !isApart(column);
      List<String> parts = new ArrayList<>(rowPath());
      Stream.of(
              tells && !column.whole() ? column.name() : "",
              row.aggregate(),
              facts.part(),
              measured.amount() != null ? facts.increase() : "",
              qualified.contains(row.label()) ? row.label().qualifier() : "",
              measured.over().base(),
              row.label().base(),
              facts.base())
          .filter(part -> !part.isEmpty())
          .forEach(parts::add);
      return String.join("/", parts);
    }

    private List<String> rowPath() {
      List<String> known = path;
      if (known == null) {
        known = columnsNameIndicators ? pathBesideIndicators() : pathOfIndicator();
        path = known;
      }
      return known;
    }

    private List<String> pathOfIndicator() {
      List<String> own = paths.path(row);
      return own.isEmpty() ? paths.below(named) : own;
    }

    private List<String> pathBesideIndicators() {
      if (!row.industry().isEmpty()) {
        return List.of();
      }
      List<String> parts = new ArrayList<>(paths.section(row));
      row.chain().stream().filter(name -> !vocabulary.words().isWhole(name)).forEach(parts::add);
      return parts;
    }
  }
}
