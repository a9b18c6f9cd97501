package org.yunhe.staging;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.yunhe.staged.ObservationRow;
import org.yunhe.table.bulk.BulkPlan;

/**
 * Has each series of a large file understood once, and each period once for each kind of series,
 * and numbers the records by both.
 */
final class BulkSeries {
  private static final String SERIES =
      """
      create table series (
          series_no bigint, kind varchar, column_no integer, region_name varchar,
          indicator_code varchar, indicator_name varchar, source_indicator_code varchar,
          industry_code varchar, industry_name varchar, label_path varchar, unit varchar,
          unit_code varchar, base_unit varchar, factor varchar
      )
      """;

  private static final String MOMENT =
      "create table moment (moment_no bigint, region_code varchar, measure varchar, period_code varchar)";

  private static final String SERIES_KEY =
      """
      create table series_key as
      select row_number() over () as series_no, series, min_by(period, row_no) as period
      from cells
      group by series
      """;

  private static final String MOMENT_KEY =
      """
      create table moment_key as
      select row_number() over () as moment_no, s.kind, c.period, any_value(c.series) as series
      from cells as c
      inner join series_key as k on c.series = k.series
      inner join series as s on k.series_no = s.series_no
      group by s.kind, c.period
      """;

  private static final String RECORD =
      """
      create table record as
      select c.row_no, k.series_no, m.moment_no, c.cell
      from cells as c
      inner join series_key as k on c.series = k.series
      inner join series as s on k.series_no = s.series_no
      inner join moment_key as m on s.kind = m.kind and c.period = m.period
      """;

  /** How many keys have more than one number. */
  private static final String KEYS_TWICE =
      """
      select count(*) from (
          select 1
          from record as r
          inner join series as s on r.series_no = s.series_no
          inner join moment as m on r.moment_no = m.moment_no
          where r.cell is not null
          group by
              coalesce(m.region_code, s.region_name), s.indicator_code,
              coalesce(nullif(s.industry_code, ''), s.industry_name), s.label_path, m.measure,
              m.period_code
          having count(*) > 1
      )
      """;

  /** Factors beyond this could leave the range of the staged decimals. */
  private static final BigDecimal LARGEST_FACTOR = BigDecimal.TEN.pow(10);

  private final BulkPlan plan;
  private final Connection database;

  BulkSeries(BulkPlan plan, Connection database) {
    this.plan = plan;
    this.database = database;
  }

  /** Understands all series and periods; false if one is not understood, or a key stands twice. */
  boolean understand() throws SQLException {
    try (Statement sql = database.createStatement()) {
      sql.execute(
          "create table cells as select row_no, "
              + list(plan.seriesColumns())
              + " as series, "
              + list(plan.periodColumns())
              + " as period, c"
              + plan.columns().valueColumn()
              + " as cell from line");
      sql.execute("drop table line");
      sql.execute(SERIES_KEY);
      sql.execute(SERIES);
      if (!append("series", "select series_no, series, period from series_key", this::series)) {
        return false;
      }
      sql.execute(MOMENT_KEY);
      sql.execute(MOMENT);
      if (!append("moment", "select moment_no, series, period from moment_key", this::moment)) {
        return false;
      }
      sql.execute(RECORD);
      return count("select count(*) from record") == plan.lines() && count(KEYS_TWICE) == 0;
    }
  }

  private static String list(List<Integer> columns) {
    return columns.stream()
        .map(i -> "coalesce(c" + i + ", '')")
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** Appends the fields of an understood record; false if it can't be loaded in bulk. */
  @FunctionalInterface
  private interface Fields {
    boolean append(DuckDBAppender to, List<String> series, ObservationRow row) throws SQLException;
  }

  private boolean append(String table, String keys, Fields fields) throws SQLException {
    long appended = 0;
    try (Statement sql = database.createStatement();
        ResultSet key = sql.executeQuery(keys);
        DuckDBAppender appender =
            database
                .unwrap(DuckDBConnection.class)
                .createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
      while (key.next()) {
        List<String> series = cells(key, 2);
        Optional<ObservationRow> row = plan.template(series, cells(key, 3));
        if (row.isEmpty()) {
          return false;
        }
        appender.beginRow();
        appender.append(key.getLong(1));
        if (!fields.append(appender, series, row.get())) {
          return false;
        }
        appender.endRow();
        appended++;
      }
      appender.flush();
    }
    // Closing an appender does not tell of rows that were lost.
    return count("select count(*) from " + table) == appended;
  }

  private boolean series(DuckDBAppender to, List<String> series, ObservationRow row)
      throws SQLException {
    BigDecimal factor =
        Objects.requireNonNullElse(row.baseValue(), BigDecimal.ZERO).stripTrailingZeros();
    to.append(plan.kind(series));
    to.append(row.columnNo());
    to.append(row.regionName());
    to.append(row.indicatorCode());
    to.append(row.indicatorName());
    to.append(row.sourceIndicatorCode());
    to.append(row.industryCode());
    to.append(row.industryName());
    to.append(row.labelPath());
    to.append(row.unit());
    to.append(row.unitCode());
    to.append(row.baseUnit());
    to.append(factor.toPlainString());
    return factor.signum() > 0 && factor.scale() <= 0 && factor.compareTo(LARGEST_FACTOR) <= 0;
  }

  private boolean moment(DuckDBAppender to, List<String> series, ObservationRow row)
      throws SQLException {
    to.append(row.regionCode());
    to.append(row.measure().code());
    to.append(row.periodCode());
    return true;
  }

  private long count(String query) throws SQLException {
    try (Statement sql = database.createStatement();
        ResultSet result = sql.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }

  private static List<String> cells(ResultSet row, int column) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (Object cell : (Object[]) row.getArray(column).getArray()) {
      cells.add(String.valueOf(cell));
    }
    return cells;
  }
}
