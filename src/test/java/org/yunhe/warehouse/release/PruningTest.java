package org.yunhe.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yunhe.warehouse.Rows.observation;
import static org.yunhe.warehouse.Rows.tableAccount;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yunhe.staged.Measure;
import org.yunhe.staged.TableRow;
import org.yunhe.warehouse.Warehouse;
import org.yunhe.warehouse.database.WarehouseDatabase;
import org.yunhe.warehouse.dictionary.DictionaryReader;

/**
 * What the statistics of the Parquet files alone rule out. The release writer is the real one; its
 * row groups are made smaller in the same measure as the warehouse: a sixtieth of ten million
 * observations, in row groups of a sixtieth of the rows, which is the least that DuckDB writes.
 */
class PruningTest {
  private static final int SCALE = 60;
  private static final int YEARS = 20;
  private static final int MONTHS = 12;
  private static final int INDICATORS = 21;
  private static final int REGIONS = 33;

  @TempDir static Path folder;
  private static Warehouse warehouse = new Warehouse(Path.of(""));

  @BeforeAll
  static void publish() throws IOException {
    warehouse = new Warehouse(folder).table("monthly.csv", months());
    new ReleaseBuilder(warehouse.request()).check();
    try (WarehouseDatabase database = warehouse.building()) {
      new ReleaseExport(
              database.sql(),
              DictionaryReader.read(warehouse.request().files().dictionary()),
              folder,
              ReleaseExport.ROW_GROUP_ROWS / SCALE)
          .parquet();
    }
  }

  /** A query for one region, one indicator and one year. */
  @Test
  void oneSeriesIsInFewRowGroups() {
    try (WarehouseDatabase database = WarehouseDatabase.inMemory()) {
      List<String> counts =
          database
              .sql()
              .query(
                  """
                  with row_groups as (
                      select
                          file_name,
                          row_group_id,
                          max(case when path_in_schema = 'region_key' then cast(stats_min_value as integer) end) as region_from,
                          max(case when path_in_schema = 'region_key' then cast(stats_max_value as integer) end) as region_to,
                          max(case when path_in_schema = 'indicator_key' then cast(stats_min_value as integer) end) as indicator_from,
                          max(case when path_in_schema = 'indicator_key' then cast(stats_max_value as integer) end) as indicator_to
                      from parquet_metadata(?)
                      group by file_name, row_group_id
                  ),
                  wanted as (
                      select distinct region_key, indicator_key, "year"
                      from read_parquet(?, hive_partitioning = true)
                  ),
                  opened as (
                      select w.region_key, w.indicator_key, w."year", count(*) as row_groups
                      from wanted as w
                      join row_groups as g
                          on g.file_name like '%/year=' || w."year" || '/%'
                          and w.region_key between g.region_from and g.region_to
                          and w.indicator_key between g.indicator_from and g.indicator_to
                      group by w.region_key, w.indicator_key, w."year"
                  )
                  select (select count(*) from row_groups) as row_groups, max(row_groups) as most, count(*) as queries
                  from opened
                  """,
                  (row, n) -> row.getLong(1) + " " + row.getLong(2) + " " + row.getLong(3),
                  files(),
                  files());
      String[] numbers = counts.get(0).split(" ", -1);
      long all = Long.parseLong(numbers[0]);
      long most = Long.parseLong(numbers[1]);
      assertThat(Long.parseLong(numbers[2])).isEqualTo((long) REGIONS * INDICATORS * YEARS);
      assertThat(most).isPositive();
      assertThat(most * 100.0 / all).as(most + " of " + all + " row groups").isLessThan(5);
    }
  }

  private static String files() {
    return folder.resolve("parquet/fact_observation/*/*.parquet").toString();
  }

  private static List<TableRow> months() {
    List<TableRow> rows = new ArrayList<>();
    for (int region = 0; region < REGIONS; region++) {
      for (int indicator = 0; indicator < INDICATORS; indicator++) {
        for (int month = 0; month < YEARS * MONTHS; month++) {
          rows.add(
              observation(
                  null,
                  "区" + region,
                  rows.size() + 1,
                  "x_" + indicator,
                  Measure.LEVEL,
                  "%d-%02d".formatted(2001 + month / MONTHS, month % MONTHS + 1),
                  String.valueOf(month),
                  "亿元"));
        }
      }
    }
    rows.add(tableAccount(rows.size()));
    return rows;
  }
}
