package org.yunhe.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yunhe.warehouse.Rows.document;
import static org.yunhe.warehouse.Rows.observation;
import static org.yunhe.warehouse.Rows.reportAccount;
import static org.yunhe.warehouse.Rows.tableAccount;
import static org.yunhe.warehouse.Rows.target;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yunhe.staged.Comparison;
import org.yunhe.staged.Measure;
import org.yunhe.warehouse.Warehouse;
import org.yunhe.warehouse.database.WarehouseDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What lies in a release besides its tables, and that all of it says what the dictionary says. */
class ReleaseContentsTest {
  private static final String MEANING = "Key of the indicator; 0 if unknown.";

  @TempDir static Path folder;
  private static Warehouse warehouse = new Warehouse(Path.of(""));
  private static Path release = Path.of("");

  @BeforeAll
  static void publish() {
    warehouse =
        new Warehouse(folder)
            .report(
                "2021.txt",
                document(2021),
                target(1, "gdp", Measure.GROWTH, "6", "%", Comparison.GE),
                reportAccount(0))
            .table(
                "a.csv",
                observation(1, "gdp", Measure.GROWTH_YTD, "2021-01/2021-06", "7.20", "%"),
                observation(2, "retail", Measure.LEVEL, "2021-H1", "-12.5", "亿元"),
                tableAccount(2));
    release = warehouse.publish().folder();
  }

  @Test
  void everyTableAndColumnHasAComment() {
    assertThat(
            warehouse.rows(
                "select table_name from (select table_name, comment from duckdb_tables() union all"
                    + " select view_name, comment from duckdb_views() where not internal) where"
                    + " comment is null"))
        .isEmpty();
    assertThat(
            warehouse.rows(
                "select table_name, column_name from duckdb_columns() where comment is null and"
                    + " schema_name in ('main', 'audit') and database_name = current_database()"))
        .isEmpty();
    assertThat(
            warehouse.rows(
                "select comment from duckdb_columns() where table_name = 'fact_observation' and"
                    + " column_name = 'indicator_key'"))
        .containsExactly(MEANING);
  }

  @Test
  void parquetFilesExplainThemselves() {
    try (WarehouseDatabase database = WarehouseDatabase.inMemory()) {
      List<String> meanings =
          database
              .sql()
              .queryForList(
                  "select decode(value) from parquet_kv_metadata(?) where decode(key) ="
                      + " 'yunhe.column.indicator_key'",
                  String.class,
                  release.resolve("parquet/fact_observation/year=2021/part-0.parquet").toString());
      assertThat(meanings).containsExactly(MEANING);
    }
  }

  @Test
  void theDataPackageDescribesEveryTable() {
    JsonNode root = JsonMapper.shared().readTree(release.resolve(DataPackage.FILE).toFile());
    JsonNode facts = null;
    for (JsonNode resource : root.path("resources")) {
      assertThat(resource.path("path").isArray() ? resource.path("path").size() : 1).isPositive();
      if (resource.path("name").asString().equals("fact_observation")) {
        facts = resource;
      }
    }

    assertThat(root.path("resources")).hasSizeGreaterThan(20);
    assertThat(facts).isNotNull();
    assertThat(facts.path("path").asString())
        .isEqualTo("parquet/fact_observation/year=2021/part-0.parquet");
    assertThat(facts.path("schema").path("fields").get(1).toString())
        .isEqualTo(
            "{\"name\":\"indicator_key\",\"type\":\"integer\",\"description\":\""
                + MEANING
                + "\"}");
    assertThat(facts.path("schema").path("foreignKeys").get(1).toString())
        .isEqualTo(
            "{\"fields\":[\"indicator_key\"],\"reference\":{\"resource\":\"dim_indicator\",\"fields\":[\"indicator_key\"]}}");
  }

  @Test
  void observationsAreThereAsSdmxCsv() throws IOException {
    assertThat(Files.readAllLines(release.resolve("sdmx/fact_observation.csv")))
        .containsExactly(
            "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,ACTIVITY,MEASURE,LABEL_PATH,"
                + "TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,VINTAGE,SOURCE",
            "dataflow,YUNHE:OBSERVATION(1.0),I,_O,370405,gdp,_T,growth_ytd,_T,2021-01-01/P6M,7.2,A,%,1,2",
            "dataflow,YUNHE:OBSERVATION(1.0),I,S,370405,retail,_T,level,_T,2021-S1,-12.5,A,亿元,1,2");
  }

  @Test
  void codeListsAreThereAsCsv() throws IOException {
    assertThat(Files.readAllLines(release.resolve("codelists/nature.csv")))
        .startsWith("code,name,description")
        .hasSize(3);
    assertThat(Files.readAllLines(release.resolve("codelists/unit.csv")))
        .contains("亿元,亿元,money:CNY,元,100000000,reference");
  }

  @Test
  void martsAreThereAsWorkbooks() throws IOException {
    try (Workbook workbook =
        WorkbookFactory.create(
            release.resolve("xlsx/mart_target_attainment.xlsx").toFile(), null, true)) {
      Sheet rows = workbook.getSheetAt(0);
      assertThat(rows.getSheetName()).isEqualTo("目标完成情况");
      assertThat(rows.getLastRowNum()).isEqualTo(1);
      assertThat(rows.getRow(0).getCell(0).getStringCellValue()).isEqualTo("region_name");
      assertThat(rows.getRow(1).getCell(0).getStringCellValue()).isEqualTo("台儿庄区");
      assertThat(rows.getRow(1).getCell(5).getNumericCellValue()).isEqualTo(6);
      assertThat(workbook.getSheetAt(1).getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("region_name");
    }
  }

  @Test
  void noPathOfTheMachineIsInTheDatabase() throws IOException {
    assertThat(
            new String(
                Files.readAllBytes(release.resolve("yunhe.duckdb")), StandardCharsets.ISO_8859_1))
        .doesNotContain(folder.toString());
  }
}
