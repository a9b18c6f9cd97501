package org.yunhe.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yunhe.warehouse.Rows.document;
import static org.yunhe.warehouse.Rows.observation;
import static org.yunhe.warehouse.Rows.project;
import static org.yunhe.warehouse.Rows.reportAccount;
import static org.yunhe.warehouse.Rows.tableAccount;
import static org.yunhe.warehouse.Rows.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yunhe.staged.Comparison;
import org.yunhe.staged.Measure;
import org.yunhe.staged.Nature;
import org.yunhe.staged.Stage;
import org.yunhe.staged.TableRow;
import org.yunhe.warehouse.Warehouse;

/**
 * Publishes the release that readers which others wrote open afterwards (see {@code src/it}), with
 * what they must find in it: table, rows, column, exact sum.
 */
class ReleaseForReadersTest {
  private static final Path ROOT = Path.of("target", "readers");

  @Test
  void publishesAReleaseForOtherReaders() throws IOException {
    ReleaseFiles.remove(ROOT);
    Warehouse warehouse =
        new Warehouse(ROOT)
            .report(
                "2021.txt",
                document(2021),
                target(1, "gdp", Measure.GROWTH, "6", "%", Comparison.GE),
                project(1, "古运码头项目", Stage.COMPLETED, Nature.TARGET, "2021"),
                reportAccount(0))
            .table("monthly.csv", months());

    BuildResult result = warehouse.publish();

    assertThat(result.outcome()).isEqualTo(BuildResult.Outcome.PUBLISHED);
    List<String> expected = new ArrayList<>();
    result
        .rows()
        .forEach((table, rows) -> expected.add(table + "," + rows + "," + sum(warehouse, table)));
    assertThat(expected)
        .hasSizeGreaterThan(20)
        .anyMatch(line -> line.matches("fact_obs.*value,[0-9.]+"));
    Files.write(warehouse.data().resolve("expected.csv"), expected);
  }

  private static String sum(Warehouse warehouse, String table) {
    String column =
        switch (table) {
          case "fact_observation", "mart_indicator_series", "fact_statement" -> "value";
          case "mart_target_attainment" -> "gap";
          default -> "";
        };
    return column.isEmpty()
        ? ","
        : column
            + ","
            + warehouse.rows("select cast(sum(" + column + ") as varchar) from " + table).get(0);
  }

  /** Four years of months for two indicators and two regions, with values of many digits. */
  private static List<TableRow> months() {
    List<TableRow> rows = new ArrayList<>();
    for (int year = 2019; year <= 2022; year++) {
      for (int month = 1; month <= 12; month++) {
        String period = "%d-%02d".formatted(year, month);
        String soFar = "%d-01/%s".formatted(year, period);
        String value = year + "." + month + "0123456789";
        rows.add(observation(rows.size() + 1, "retail", Measure.LEVEL, period, value, "亿元"));
        rows.add(
            observation(
                "370400", "枣庄市", rows.size() + 1, "retail", Measure.LEVEL, period, value, "亿元"));
        rows.add(
            observation(rows.size() + 1, "gdp", Measure.GROWTH_YTD, soFar, "-0." + month, "%"));
      }
    }
    rows.add(tableAccount(rows.size()));
    return rows;
  }
}
