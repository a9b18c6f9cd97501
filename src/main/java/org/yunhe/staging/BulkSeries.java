package org.yunhe.staging;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.yunhe.staged.ObservationRow;
import org.yunhe.table.bulk.BulkPlan;

/**
 * Loads the records of a large file and has each series understood once, and each period once for
 * each kind of series. A record holds its numbers only, so that millions of them are joined without
 * comparing names.
 */
final class BulkSeries {
  private static final String SERIES_KEY =
      """
      create table series_key as
      select row_number() over () as series_no, series, min(period) as period
      from line
      group by series
      """;

  private static final String SERIES =
      """
      create table series (
          series_no bigint, kind_no integer, column_no integer, region_name varchar,
          indicator_code varchar, indicator_name varchar, source_indicator_code varchar,
          industry_code varchar, industry_name varchar, label_path varchar, unit varchar,
          unit_code varchar, base_unit varchar, factor decimal(11, 0)
      )
      """;

  private static final String RECORD =
      """
      create table record as
      select cast(l.row_no as integer) as row_no, k.series_no, l.period, l.cell
      from line as l
      inner join series_key as k on l.series = k.series
      order by l.row_no
      """;

  private static final String MOMENT_KEY =
      """
      create table moment_key as
      select m.kind_no, m.period, k.series
      from (
          select s.kind_no, r.period, min(r.series_no) as series_no
          from record as r
          inner join series as s on r.series_no = s.series_no
          group by s.kind_no, r.period
      ) as m
      inner join series_key as k on m.series_no = k.series_no
      """;

  private static final String MOMENT =
      """
      create table moment (
          kind_no integer, period varchar, region_code varchar, region varchar, measure varchar,
          period_code varchar
      )
      """;

  /** How many keys have more than one number. */
  private static final String KEYS_TWICE =
      """
      with series_keys as (
          select
              series_no, kind_no,
              dense_rank() over (
                  order by indicator_code, coalesce(nullif(industry_code, ''), industry_name),
                  label_path
              ) as key_no
          from series
      ),
      moment_keys as (
          select
              kind_no, period,
              dense_rank() over (order by region, measure, period_code) as key_no
          from moment
      )
      select count(*) from (
          select 1
          from record as r
          inner join series_keys as s on r.series_no = s.series_no
          inner join moment_keys as m on s.kind_no = m.kind_no and r.period = m.period
          left join cell_value as v on r.cell = v.cell
          where r.cell is not null and (v.cell is null or v.value is not null)
          group by s.key_no, m.key_no
          having count(*) > 1
      )
      """;

  private static final String REJECTED =
      """
      select count(*)
      from record as r
      inner join cell_value as v on r.cell = v.cell
      where v.reason_code is not null
      """;

  /** Factors beyond this could leave the range of the staged decimals. */
  private static final BigDecimal LARGEST_FACTOR = BigDecimal.TEN.pow(10);

  private final BulkPlan plan;
  private final Connection database;
  private final Map<String, Integer> kinds = new HashMap<>();

  BulkSeries(BulkPlan plan, Connection database) {
    this.plan = plan;
    this.database = database;
  }

  /**
   * Loads all records and understands their series, periods and cells.
   *
   * @param csv the file in UTF-8
   * @return whether all of it could be; else the file is not regular
   */
  boolean understand(Path csv) throws SQLException {
    BulkLines.create(plan, csv, database);
    try (Statement sql = database.createStatement()) {
      if (!loaded(sql)) {
        return false;
      }
      sql.execute(MOMENT_KEY);
      sql.execute(MOMENT);
      return append("moment", "select period, series, kind_no from moment_key", this::moment)
          && new BulkCells(plan, database).understand()
          && count(KEYS_TWICE) == 0;
    }
  }

  /** How many records were refused. */
  long rejected() throws SQLException {
    return count(REJECTED);
  }

  /** Loads all lines; false if one is no record, or its series is not understood. */
  private boolean loaded(Statement sql) throws SQLException {
    try {
      sql.execute(SERIES_KEY);
    } catch (SQLException e) {
      // Some line has another number of cells.
      return false;
    }
    sql.execute(SERIES);
    if (!append("series", "select period, series, series_no from series_key", this::series)) {
      return false;
    }
    sql.execute(RECORD);
    return count("select count(*) from record") == plan.lines();
  }

  /** Appends the fields of an understood record; false if it can't be loaded in bulk. */
  @FunctionalInterface
  private interface Fields {
    boolean append(DuckDBAppender to, Key key, ObservationRow row) throws SQLException;
  }

  private record Key(long number, String period, List<String> series) {}

  private boolean append(String table, String keys, Fields fields) throws SQLException {
    long appended = 0;
    try (Statement sql = database.createStatement();
        ResultSet row = sql.executeQuery(keys);
        DuckDBAppender appender =
            database
                .unwrap(DuckDBConnection.class)
                .createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
      while (row.next()) {
        Key key = new Key(row.getLong(3), row.getString(1), BulkLines.cells(row.getString(2)));
        Optional<ObservationRow> understood =
            plan.template(key.series(), BulkLines.cells(key.period()));
        if (understood.isEmpty()) {
          return false;
        }
        appender.beginRow();
        if (!fields.append(appender, key, understood.get())) {
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

  private boolean series(DuckDBAppender to, Key key, ObservationRow row) throws SQLException {
    BigDecimal factor =
        Objects.requireNonNullElse(row.baseValue(), BigDecimal.ZERO).stripTrailingZeros();
    if (factor.signum() <= 0 || factor.scale() > 0 || factor.compareTo(LARGEST_FACTOR) > 0) {
      return false;
    }
    to.append(key.number());
    to.append(kinds.computeIfAbsent(plan.kind(key.series()), k -> kinds.size()).intValue());
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
    to.append(factor.setScale(0));
    return true;
  }

  private boolean moment(DuckDBAppender to, Key key, ObservationRow row) throws SQLException {
    to.append((int) key.number());
    to.append(key.period());
    to.append(row.regionCode());
    to.append(Objects.requireNonNullElse(row.regionCode(), row.regionName()));
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
}
