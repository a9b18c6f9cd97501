package org.yunhe.table.layout;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yunhe.reference.Memo;
import org.yunhe.staged.RejectRow;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.grid.SerialDates;
import org.yunhe.table.grid.UnreadableTable;
import org.yunhe.table.label.Label;
import org.yunhe.table.label.RowName;
import org.yunhe.table.layout.Point.Subject;
import org.yunhe.table.time.PartialPeriod;
import org.yunhe.table.time.PeriodText;
import org.yunhe.table.words.ColumnRole;
import org.yunhe.table.words.MeasureSense;
import org.yunhe.table.words.MeasureWord;
import org.yunhe.table.words.Plain;

/** A table of one observation a record, with or without a header. */
public final class LongTable implements Reading.Cells {
  /** Where the records come from: a text, or the rows of a sheet. */
  @FunctionalInterface
  public interface Records {
    void forEach(ObjIntConsumer<List<String>> records) throws UnreadableTable;
  }

  /** What a record says but for its period and number. */
  private record Description(
      String region,
      String name,
      String qualifier,
      String code,
      String unit,
      String multiplier,
      String measure,
      String industry) {}

  private final Records records;
  private final LongColumns columns;
  private final String sheet;
  private final Vocabulary vocabulary;
  private final Memo<Description, Subject> subjects = new Memo<>(this::subject);
  private final Memo<String, PartialPeriod> periods = new Memo<>(LongTable::parsed);
  private int read;

  /**
   * A long table.
   *
   * @param records its records
   * @param columns what its columns hold
   * @param sheet its sheet; empty but for workbooks
   */
  public LongTable(Records records, LongColumns columns, String sheet, Vocabulary vocabulary) {
    this.records = records;
    this.columns = columns;
    this.sheet = sheet;
    this.vocabulary = vocabulary;
  }

  @Override
  public int read(Consumer<Point> points, Consumer<RejectRow> rejects) throws UnreadableTable {
    read = 0;
    records.forEach(
        (record, row) -> {
          if (row >= columns.firstRow() && isData(record)) {
            read++;
            read(record, row, points, rejects);
          }
        });
    return read;
  }

  /** Not a blank line, and not a footer. */
  private boolean isData(List<String> record) {
    int filled = 0;
    for (String field : record) {
      filled += Plain.strip(field).isEmpty() ? 0 : 1;
    }
    return filled > 1 || (filled == 1 && !vocabulary.words().isNote(record.get(0)));
  }

  private void read(
      List<String> record, int row, Consumer<Point> points, Consumer<RejectRow> rejects) {
    if (!hasWidth(record)) {
      rejects.accept(
          new RejectRow(
              sheet,
              row + 1,
              0,
              Rejects.cut(String.join(",", record)),
              "wrong_width",
              "the record has "
                  + record.size()
                  + " cells where the others have "
                  + columns.width()
                  + "; check its separators and quotes",
              1));
      return;
    }
    points.accept(point(record, row));
  }

  /** The data cell of a record. */
  public Point point(List<String> record, int row) {
    Cell cell = Cell.text(columns.text(record, ColumnRole.VALUE));
    return new Point(sheet, row, columns.valueColumn(), cell, subject(record), period(record));
  }

  /** All columns, but for blank ones at the end. */
  private boolean hasWidth(List<String> record) {
    if (record.size() <= columns.valueColumn()) {
      return false;
    }
    for (int c = columns.width(); c < record.size(); c++) {
      if (!Plain.strip(record.get(c)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private PartialPeriod period(List<String> record) {
    PartialPeriod period = period(columns.text(record, ColumnRole.PERIOD));
    if (columns.at().containsKey(ColumnRole.YEAR)) {
      period = period.with(periods.get(columns.text(record, ColumnRole.YEAR)));
      period = period.with(part(columns.text(record, ColumnRole.QUARTER), "季度"));
      period = period.with(part(columns.text(record, ColumnRole.MONTH), "月"));
    }
    return period;
  }

  /** Under a heading of dates a number may be the serial number of one. */
  private PartialPeriod period(String text) {
    PartialPeriod written = periods.get(text);
    return written.isNone() && columns.layout() == Layout.TIDY
        ? SerialDates.monthEdge(Plain.strip(text))
            .map(day -> PartialPeriod.month(day.getYear(), day.getMonthValue()))
            .orElse(written)
        : written;
  }

  private static PartialPeriod parsed(String text) {
    return PeriodText.parse(text).orElse(PartialPeriod.NONE);
  }

  /** A quarter or month that may lack its word: 3 under 月份 is 3月. */
  private PartialPeriod part(String text, String word) {
    String number = Plain.strip(text);
    boolean bare = !number.isEmpty() && Character.isDigit(number.charAt(number.length() - 1));
    return periods.get(bare ? number + word : number);
  }

  private Subject subject(List<String> record) {
    Description description =
        new Description(
            columns.text(record, ColumnRole.REGION),
            columns.text(record, ColumnRole.INDICATOR),
            columns.text(record, ColumnRole.QUALIFIER),
            columns.text(record, ColumnRole.INDICATOR_CODE),
            columns.text(record, ColumnRole.UNIT),
            columns.text(record, ColumnRole.MULTIPLIER),
            columns.text(record, ColumnRole.MEASURE),
            columns.text(record, ColumnRole.INDUSTRY));
    return subjects.get(description);
  }

  private Subject subject(Description description) {
    Label label = vocabulary.labels().parse(description.name());
    MeasureSense sense = label.sense();
    @Nullable MeasureWord word =
        vocabulary.words().measures().get(Plain.compact(description.measure()));
    if (word != null) {
      sense = sense.with(word.sense());
    }
    String region = Vocabulary.regionName(description.region());
    String unit = UnitMultiplier.times(description.multiplier(), Plain.strip(description.unit()));
    return new Subject(
        region.isEmpty() ? null : region,
        null,
        label.name(),
        Plain.strip(description.code()),
        Plain.strip(description.industry()),
        path(description.qualifier(), label.base()),
        sense,
        word != null || !sense.equals(MeasureSense.PLAIN) || !label.sourceWord().isEmpty(),
        unit.isEmpty() ? label.unit() : unit.equals("-") ? "" : unit,
        false);
  }

  /** 合计 tells no part. */
  private String path(String qualifier, String base) {
    String part = RowName.of(qualifier).text();
    return Stream.of(vocabulary.words().isTotal(part) ? "" : part, base)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("/"));
  }
}
