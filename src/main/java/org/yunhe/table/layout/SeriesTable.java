package org.yunhe.table.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yunhe.staged.RejectRow;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.grid.Grid;
import org.yunhe.table.label.Label;
import org.yunhe.table.layout.Point.Subject;
import org.yunhe.table.shape.Block;
import org.yunhe.table.shape.Column;
import org.yunhe.table.time.PartialPeriod;
import org.yunhe.table.time.PartialPeriod.Span;
import org.yunhe.table.time.PeriodAxis;
import org.yunhe.table.words.ColumnRole;
import org.yunhe.table.words.MeasureSense;
import org.yunhe.table.words.Plain;

/**
 * Series in columns, as macroeconomic databases export them: each header row says one thing of the
 * series (指标, 地区, 频度, 单位), each row below is a month. A quarterly series has a value in the last
 * month of a quarter only.
 */
final class SeriesTable implements Reading.Cells {
  private static final int QUARTER_MONTHS = 3;
  private static final int YEAR_MONTHS = 12;

  private final Block block;
  private final Vocabulary vocabulary;
  private final Map<ColumnRole, Integer> header;
  private final TitleFacts title;

  SeriesTable(Block block, Vocabulary vocabulary) {
    this.block = block;
    this.vocabulary = vocabulary;
    this.header = header(block, vocabulary);
    this.title = TitleFacts.read(block, vocabulary);
  }

  /** Whether the first cells of the header rows name what each row says. */
  static boolean matches(Block block, Vocabulary vocabulary) {
    Map<ColumnRole, Integer> header = header(block, vocabulary);
    return header.containsKey(ColumnRole.INDICATOR)
        && (header.containsKey(ColumnRole.FREQUENCY) || header.containsKey(ColumnRole.UNIT));
  }

  private static Map<ColumnRole, Integer> header(Block block, Vocabulary vocabulary) {
    Map<ColumnRole, Integer> rows = new EnumMap<>(ColumnRole.class);
    for (int row : block.headerRows()) {
      vocabulary
          .words()
          .role(block.grid().cell(row, 0).text())
          .ifPresent(role -> rows.putIfAbsent(role, row));
    }
    int first = block.headerRows().isEmpty() ? 0 : block.headerRows().get(0);
    boolean described = rows.containsKey(ColumnRole.FREQUENCY) && rows.containsKey(ColumnRole.UNIT);
    if (described && block.grid().cell(first, 0).isBlank()) {
      rows.putIfAbsent(ColumnRole.INDICATOR, first);
    }
    return rows;
  }

  @Override
  public int read(Consumer<Point> points, Consumer<RejectRow> rejects) {
    Grid grid = block.grid();
    List<PartialPeriod> periods =
        PeriodAxis.parse(block.dataRows().stream().map(r -> grid.cell(r, 0).text()).toList());
    int read = 0;
    for (Column column : seriesColumns()) {
      Subject subject = subject(column.index());
      String frequency = heading(ColumnRole.FREQUENCY, column.index());
      for (int i = 0; i < periods.size(); i++) {
        int row = block.dataRows().get(i);
        Cell cell = grid.cell(row, column.index());
        PartialPeriod period = ofFrequency(periods.get(i), frequency);
        if (period.isNone() && cell.isBlank()) {
          continue;
        }
        read++;
        points.accept(new Point(grid.sheet(), row, column.index(), cell, subject, period));
      }
    }
    return read;
  }

  private List<Column> seriesColumns() {
    List<Column> columns = new ArrayList<>();
    for (Column column : block.columns()) {
      if (column.index() > 0 && !heading(ColumnRole.INDICATOR, column.index()).isEmpty()) {
        columns.add(column);
      }
    }
    return columns;
  }

  /** The period of a series in the row of a month; none in months that its frequency leaves out. */
  private static PartialPeriod ofFrequency(PartialPeriod month, String frequency) {
    if (month.span() != Span.MONTH) {
      return month;
    }
    if (frequency.startsWith("季") || frequency.startsWith("Quarter")) {
      return month.number() % QUARTER_MONTHS == 0
          ? new PartialPeriod(month.year(), Span.QUARTER, month.number() / QUARTER_MONTHS)
          : PartialPeriod.NONE;
    }
    if (frequency.startsWith("年") || frequency.startsWith("Annual")) {
      return month.number() == YEAR_MONTHS
          ? new PartialPeriod(month.year(), Span.YEAR, 0)
          : PartialPeriod.NONE;
    }
    return month;
  }

  private Subject subject(int column) {
    String name = heading(ColumnRole.INDICATOR, column);
    String region = Vocabulary.regionName(heading(ColumnRole.REGION, column));
    String before = regionBefore(name);
    region = region.isEmpty() ? before : region;
    name = name.substring(before.isEmpty() ? 0 : before.length() + 1);
    Label label = vocabulary.labels().parse(name);
    @Nullable String unit = label.unit();
    if (header.containsKey(ColumnRole.UNIT)) {
      String written = heading(ColumnRole.UNIT, column);
      unit = written.equals("-") ? "" : written;
    }
    boolean measured = !label.sense().equals(MeasureSense.PLAIN) || !label.sourceWord().isEmpty();
    return new Subject(
        region.isEmpty() ? title.region() : region,
        null,
        label.name(),
        Plain.compact(heading(ColumnRole.INDICATOR_CODE, column)),
        "",
        label.base(),
        label.sense(),
        measured,
        unit,
        false);
  }

  /** 中国 of 中国:GDP:当季值; empty if the name begins with no region. */
  private String regionBefore(String name) {
    int colon = Math.max(name.indexOf(':'), name.indexOf('：'));
    String start = colon < 0 ? "" : name.substring(0, colon);
    return vocabulary.isRegion(start) ? start : "";
  }

  private String heading(ColumnRole role, int column) {
    @Nullable Integer row = header.get(role);
    return row == null ? "" : block.grid().seen(row, column).text();
  }
}
