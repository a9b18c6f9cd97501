package org.yunhe.warehouse.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yunhe.warehouse.Rows.observation;
import static org.yunhe.warehouse.Rows.tableAccount;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yunhe.problem.ProblemException;
import org.yunhe.staged.Measure;
import org.yunhe.warehouse.Warehouse;
import org.yunhe.warehouse.release.Releases;

class QueryRunnerTest {
  @TempDir static Path folder;
  private static Path release = Path.of("");
  private static Warehouse warehouse = new Warehouse(Path.of(""));

  @BeforeAll
  static void publish() {
    warehouse =
        new Warehouse(folder)
            .table(
                "a.csv",
                observation(1, "gdp", Measure.LEVEL, "2021", "12.50", "亿元"),
                observation(2, "gdp", Measure.LEVEL, "2020", "1000000", "亿元"),
                tableAccount(2));
    warehouse.publish();
    release = new Releases(warehouse.data()).required();
  }

  @Test
  void printsATableForAPerson() {
    assertThat(
            run(
                "select region_name, value, on_track from mart_indicator_series cross join"
                    + " (select cast(null as boolean) as on_track) order by value",
                Format.TABLE))
        .isEqualTo(
            """
            region_name    value  on_track
            ───────────  ───────  ────────
            台儿庄区        12.5  -
            台儿庄区     1000000  -
            (2 rows)
            """);
  }

  @Test
  void cutsLongTextsButNotTheLastOfALine() {
    assertThat(run("select repeat('a', 70) as x, repeat('b', 70) as y", Format.TABLE))
        .isEqualTo(
            """
            x%s  y
            %s  %s
            %s…  %s
            (1 row)
            """
                .formatted(
                    " ".repeat(60),
                    "─".repeat(61),
                    "─".repeat(61),
                    "a".repeat(60),
                    "b".repeat(70)));
  }

  @Test
  void printsCsv() {
    assertThat(
            run(
                "select 'a,\"b\"' as x, value, null as n from mart_indicator_series limit 1",
                Format.CSV))
        .isEqualTo("x,value,n\n\"a,\"\"b\"\"\",1000000,\n");
  }

  @Test
  void printsJson() {
    assertThat(
            run(
                "select value, true as t, null as n, date '2021-01-19' as d from mart_indicator_series order by 1",
                Format.JSON))
        .isEqualTo(
            """
            [
            {"value":12.5,"t":true,"n":null,"d":"2021-01-19"},
            {"value":1000000,"t":true,"n":null,"d":"2021-01-19"}
            ]
            """);
    assertThat(run("select 1 as x where false", Format.JSON)).isEqualTo("[]\n");
  }

  @Test
  void saysWhatIsWrongWithAQuery() {
    assertThatThrownBy(() -> run("select nothing from mart_indicator_series", Format.CSV))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("query: Binder Error: Referenced column \"nothing\" not found");
  }

  @Test
  void changesNothingAndReadsNothingElse() {
    assertThatThrownBy(() -> run("delete from yunhe.dim_region", Format.CSV))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(
            () -> run("copy dim_region to '" + folder.resolve("x.csv") + "'", Format.CSV))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> run("select * from read_text('/etc/hostname')", Format.CSV))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> run("set enable_external_access = true", Format.CSV))
        .isInstanceOf(ProblemException.class);
    assertThat(folder.resolve("x.csv")).doesNotExist();
  }

  private static String run(String query, Format format) {
    StringBuilder out = new StringBuilder();
    new QueryRunner(release, warehouse.settings()).run(query, format, out);
    return out.toString();
  }
}
