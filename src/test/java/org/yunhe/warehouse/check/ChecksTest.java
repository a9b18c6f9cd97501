package org.yunhe.warehouse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yunhe.warehouse.Rows.document;
import static org.yunhe.warehouse.Rows.named;
import static org.yunhe.warehouse.Rows.observation;
import static org.yunhe.warehouse.Rows.project;
import static org.yunhe.warehouse.Rows.readFrom;
import static org.yunhe.warehouse.Rows.reportAccount;
import static org.yunhe.warehouse.Rows.statement;
import static org.yunhe.warehouse.Rows.tableAccount;
import static org.yunhe.warehouse.Rows.target;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.yunhe.staged.AccountRow;
import org.yunhe.staged.Comparison;
import org.yunhe.staged.Measure;
import org.yunhe.staged.Nature;
import org.yunhe.staged.NumberRow;
import org.yunhe.staged.ObservationRow;
import org.yunhe.staged.SourceKind;
import org.yunhe.staged.Stage;
import org.yunhe.staged.StatementRow;
import org.yunhe.warehouse.Warehouse;
import org.yunhe.warehouse.database.WarehouseDatabase;
import org.yunhe.warehouse.model.Layer;
import org.yunhe.warehouse.model.Models;
import org.yunhe.warehouse.release.ReleaseBuilder;
import org.yunhe.warehouse.trace.CellPlace;

/** One good warehouse that no check complains of, and one bad one that every check complains of. */
class ChecksTest {
  @TempDir static Path folder;
  private static Map<String, CheckResult> good = Map.of();
  private static Map<String, CheckResult> bad = Map.of();

  @BeforeAll
  static void ask() {
    good = results(goodWarehouse());
    Warehouse warehouse = badWarehouse().build();
    spoil(warehouse);
    warehouse.originals().overwrite(new CellPlace("", 2, 2), "7");
    bad = results(warehouse);
  }

  /** What no staged row can cause, but a broken model could. */
  private static void spoil(Warehouse warehouse) {
    try (WarehouseDatabase database = warehouse.writing()) {
      database.sql().execute("insert into dim_organization values (0, '')");
      database
          .sql()
          .execute(
              "update fact_observation set is_latest = true, measure = 'odd' where row_no = 21");
      database
          .sql()
          .execute(
              "insert into fact_observation select * replace (99 as region_key, false as is_latest)"
                  + " from fact_observation where row_no = 21");
    }
  }

  @Test
  void noCheckComplainsOfGoodData() {
    assertThat(good.values())
        .allSatisfy(result -> assertThat(result.failingRows()).as(result.name()).isZero());
  }

  @TestFactory
  Stream<DynamicTest> everyCheckComplainsOfBadData() {
    return bad.values().stream()
        .map(
            result ->
                DynamicTest.dynamicTest(
                    result.name(),
                    () -> {
                      assertThat(result.failingRows()).isPositive();
                      assertThat(result.example()).isNotEmpty();
                      assertThat(result.message()).endsWith(".");
                    }));
  }

  @Test
  void everyCheckIsAsked() {
    Models models = Models.load(goodWarehouse().request().files().sql());

    assertThat(bad.keySet())
        .hasSizeGreaterThan(20)
        .containsExactlyInAnyOrderElementsOf(
            models.in(Layer.CHECKS).map(model -> model.name()).toList());
  }

  @Test
  void examplesShowTheRows() {
    assertThat(bad.get("balance_of_tables"))
        .extracting(CheckResult::example)
        .asString()
        .contains(
            "'file_name': unbalanced.csv, 'read': 9, 'loaded': 1, 'missing': 0, 'rejected': 0");
  }

  private static Map<String, CheckResult> results(Warehouse warehouse) {
    return new ReleaseBuilder(warehouse.request())
        .check().stream()
            .collect(
                Collectors.toMap(CheckResult::name, result -> result, (a, b) -> a, TreeMap::new));
  }

  private static Warehouse goodWarehouse() {
    return new Warehouse(folder.resolve("good"))
        .report(
            "2021.txt",
            document(2021),
            target(1, "gdp", Measure.GROWTH, "6", "%", Comparison.GE),
            project(1, "古运码头项目", Stage.COMPLETED, Nature.TARGET, "2021"),
            new NumberRow(1, "6", "statement", 53, 54),
            new NumberRow(1, "2021", "date", 200, 204),
            reportAccount(2))
        .table(
            "a.csv",
            observation(1, "gdp", Measure.LEVEL, "2020", "120", "亿元"),
            observation(2, "gdp", Measure.LEVEL, "2021", "131", "亿元"),
            level(3, "s1", "第一产业增加值", "2021", "11", "", "亿元"),
            level(4, "s2", "第二产业增加值", "2021", "60", "", "亿元"),
            level(5, "s3", "第三产业增加值", "2021", "60", "", "亿元"),
            observation(6, "retail", Measure.LEVEL_YTD, "2021-01/2021-02", "9", "亿元"),
            observation(7, "retail", Measure.LEVEL, "2021-01", "4", "亿元"),
            observation(8, "retail", Measure.LEVEL, "2021-02", "5", "亿元"),
            level(9, "households", "户籍户数", "2021", "10", "", "户"),
            level(10, "households", "户籍户数", "2021", "6", "城镇", "户"),
            level(11, "households", "户籍户数", "2021", "4", "乡村", "户"),
            tableAccount(11));
  }

  private static Warehouse badWarehouse() {
    return new Warehouse(folder.resolve("bad"))
        .report(
            "2021.txt",
            document(2021),
            // outside of the document, and with a quote of another length
            misplaced(),
            new NumberRow(1, "7", "statement", 9000, 9001),
            new NumberRow(1, "8", "unexplained", 9010, 9011),
            project(1, "码头", Stage.PLANNED, Nature.TARGET, "2021"),
            reportAccount(5))
        .table(
            "unbalanced.csv",
            observation("110228", "密云县", 1, "gdp", Measure.LEVEL, "2020", "1", "亿元"),
            tableAccount(9))
        .table("empty.csv", new AccountRow(SourceKind.UNREADABLE, "", "", 0))
        .table(
            "b.csv",
            // two values for one key
            observation(1, "gdp", Measure.LEVEL, "2021", "131", "亿元"),
            observation(2, "gdp", Measure.LEVEL, "2021", "132", "亿元"),
            // three sectors that are not the whole
            observation(20, "gdp", Measure.LEVEL, "2018", "131", "亿元"),
            level(3, "s1", "第一产业增加值", "2018", "11", "", "亿元"),
            level(4, "s2", "第二产业增加值", "2018", "60", "", "亿元"),
            level(5, "s3", "第三产业增加值", "2018", "80", "", "亿元"),
            // months that do not sum
            observation(6, "retail", Measure.LEVEL_YTD, "2021-01/2021-02", "19", "亿元"),
            observation(7, "retail", Measure.LEVEL, "2021-01", "4", "亿元"),
            observation(8, "retail", Measure.LEVEL, "2021-02", "5", "亿元"),
            // town and country that do not sum
            level(9, "households", "户籍户数", "2021", "10", "", "户"),
            level(10, "households", "户籍户数", "2021", "6", "城镇", "户"),
            level(11, "households", "户籍户数", "2021", "5", "乡村", "户"),
            // money counted in households
            observation(12, "revenue", Measure.LEVEL, "2021", "5", "户"),
            // growth of 50 % where levels grow by 10 %
            observation(13, "retail", Measure.LEVEL, "2015", "100", "亿元"),
            observation(14, "retail", Measure.LEVEL, "2016", "110", "亿元"),
            observation(15, "retail", Measure.GROWTH, "2016", "50", "%"),
            // a slipped decimal point, then a gap of years
            observation(16, "revenue", Measure.LEVEL, "2010", "10", "亿元"),
            observation(17, "revenue", Measure.LEVEL, "2011", "1000", "亿元"),
            observation(18, "revenue", Measure.LEVEL, "2012", "11", "亿元"),
            // another number than the cell's
            readFrom("34", observation(19, "unemployment", Measure.LEVEL, "2021", "3.4", "%")),
            // spoilt afterwards
            observation(21, "gdp", Measure.LEVEL, "2014", "100", "亿元"),
            tableAccount(20));
  }

  private static StatementRow misplaced() {
    StatementRow row =
        statement(1, "gdp", Measure.GROWTH, "6", "%", Comparison.GE, Nature.TARGET, "");
    return new StatementRow(
        1,
        1,
        null,
        "",
        row.indicatorText(),
        "gdp",
        row.measure(),
        row.value(),
        null,
        "%",
        "%",
        row.baseValue(),
        null,
        "%",
        row.comparison(),
        row.nature(),
        "",
        "",
        "国内生产总值增长6%",
        20_000,
        20_003);
  }

  /** A level of the district under an indicator's name, for a row label. */
  private static ObservationRow level(
      int rowNo, String code, String name, String period, String value, String label, String unit) {
    return named(observation(rowNo, code, Measure.LEVEL, period, value, unit), name, label);
  }
}
