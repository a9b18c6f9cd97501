package org.yunhe.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yunhe.staged.AccountRow;
import org.yunhe.staged.DocumentRow;
import org.yunhe.staged.Measure;
import org.yunhe.staged.ObservationRow;
import org.yunhe.staged.ObservationStatus;
import org.yunhe.staged.ReportRow;
import org.yunhe.staged.SourceKind;
import org.yunhe.staged.TableRow;

class StagedFileTest {
  @TempDir Path folder;

  @Test
  void duckDbReadsTableRowsWithExactDecimals() throws Exception {
    Path file = folder.resolve("staged/table.parquet");
    List<TableRow> rows =
        List.of(
            observation(new BigDecimal("-12.340")),
            observation(new BigDecimal("123456789012345678.000000000000001")),
            new AccountRow(SourceKind.TABLE, "A", "GB18030", 2));

    StagedFile.writeTable(file, "abc", rows);

    assertThat(
            query(
                "select source_sha256, record, observation.measure, observation.value::varchar,"
                    + " observation.status, observation.region_code, account.read from '"
                    + file
                    + "'"))
        .containsExactly(
            "abc|observation|growth_ytd|-12.340000000000000000|A|null|null",
            "abc|observation|growth_ytd|123456789012345678.000000000000001000|A|null|null",
            "abc|account|null|null|null|null|2");
  }

  @Test
  void datesAndAbsentValuesOfReportsSurvive() throws Exception {
    Path file = folder.resolve("report.parquet");
    ReportRow row =
        new DocumentRow(
            1, "政府工作报告", "work_report", null, "", LocalDate.of(2021, 1, 19), 2021, "", "", 0, 9);

    StagedFile.writeReport(file, "abc", List.of(row));

    assertThat(
            query(
                "select document.title, document.issued_on, document.region_code, statement from '"
                    + file
                    + "'"))
        .containsExactly("政府工作报告|2021-01-19|null|null");
  }

  @Test
  void nothingButTheWholeFileIsLeft() throws Exception {
    Path file = folder.resolve("whole.parquet");
    StagedFile.writeTable(file, "abc", List.of(new AccountRow(SourceKind.TABLE, "F", "UTF-8", 0)));

    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws Exception {
    List<TableRow> rows = List.of(observation(BigDecimal.ONE), observation(BigDecimal.TEN));
    Path one = folder.resolve("one.parquet");
    Path two = folder.resolve("two.parquet");

    StagedFile.writeTable(one, "abc", rows);
    StagedFile.writeTable(two, "abc", rows);

    assertThat(one).hasSameBinaryContentAs(two);
  }

  private static ObservationRow observation(BigDecimal value) {
    return new ObservationRow(
        "",
        3,
        2,
        value.toString(),
        null,
        "某区",
        "gdp",
        "地区生产总值",
        "",
        "",
        "",
        "",
        Measure.GROWTH_YTD,
        "2021-01/2021-03",
        value,
        "%",
        "%",
        value,
        "%",
        ObservationStatus.NORMAL);
  }

  private static List<String> query(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }
}
