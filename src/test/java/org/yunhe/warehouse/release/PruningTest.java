package org.yunhe.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yunhe.warehouse.Rows.observation;
import static org.yunhe.warehouse.Rows.tableAccount;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private static final Path ROW_GROUPS =
      Path.of("src/test/resources/org/yunhe/warehouse/release/row_groups.sql");

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
  void oneSeriesIsInFewRowGroups() throws IOException {
    try (WarehouseDatabase database = WarehouseDatabase.inMemory()) {
      Map<String, Object> counts =
          database.sql().queryForMap(Files.readString(ROW_GROUPS), files(), files());
      long all = (Long) counts.get("all_row_groups");
      long most = (Long) counts.get("most");
      assertThat(counts.get("queries")).isEqualTo((long) REGIONS * INDICATORS * YEARS);
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
