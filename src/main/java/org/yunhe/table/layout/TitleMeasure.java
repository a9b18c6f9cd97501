package org.yunhe.table.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yunhe.table.label.Label;

/** What the title of a table says of the measure of its numbers. */
final class TitleMeasure {
  private static final String PERCENT = "%";

  /** 固定资产投资及增速 holds levels too. */
  private static final Pattern MORE = Pattern.compile("[及和与、]$");

  private final TitleFacts title;
  private final CellUnits units;

  /** Whether neither a unit nor a measure is written anywhere but in a free title. */
  private final boolean alone;

  TitleMeasure(TitleFacts title, CellUnits units, List<ColumnFacts> columns, List<RowFacts> rows) {
    this.title = title;
    this.units = units;
    this.alone =
        title.units().isEmpty()
            && !MORE.matcher(title.rate().name()).find()
            && !units.areInRows()
            && columns.stream().allMatch(column -> column.unit() == null && !column.measured())
            && rows.stream()
                .map(RowFacts::label)
                .allMatch(label -> label.unit() == null && !label.isMeasured());
  }

  /**
   * What the title says of a number. Growth in a free title is that of percentages, as shares are,
   * an index that of numbers without a unit; none speaks of columns that say what they hold.
   *
   * @param at number of the row in the sheet
   * @param named whether the columns name the indicators
   */
  Label over(int at, RowFacts row, ColumnName column, boolean named) {
    Label rate = title.rate();
    if (!title.label().equals(Label.NONE) || rate.equals(Label.NONE)) {
      return title.label();
    }
    @Nullable String unit = units.nearest(at, row, column.facts());
    boolean fits =
        switch (rate.sense().kind()) {
          case INDEX, INDEX_MOM -> mayBeIndex(unit, column, named);
          case SHARE -> mayBeShare(unit, column);
          default -> mayBeRate(unit, column);
        };
    return fits ? rate : Label.NONE;
  }

  private boolean mayBeShare(@Nullable String unit, ColumnName column) {
    boolean only = units.areInPercent() && !column.facts().measured();
    return column.isUnnamed()
        ? unit == null ? title.units().isEmpty() || only : unit.equals(PERCENT)
        : unit == null && only;
  }

  private boolean mayBeIndex(@Nullable String unit, ColumnName column, boolean named) {
    return title.units().isEmpty()
        && (unit == null || unit.isEmpty())
        && (column.isUnnamed() || named);
  }

  private boolean mayBeRate(@Nullable String unit, ColumnName column) {
    return unit == null
        ? units.areInPercent() || alone
        : unit.equals(PERCENT) && column.name().isEmpty();
  }
}
