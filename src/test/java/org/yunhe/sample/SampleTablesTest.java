package org.yunhe.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.yunhe.staged.AccountRow;
import org.yunhe.staged.ObservationRow;
import org.yunhe.staged.ObservationStatus;
import org.yunhe.staged.RejectRow;
import org.yunhe.staged.SourceKind;
import org.yunhe.staged.TableRow;
import org.yunhe.table.Readers;
import org.yunhe.table.TableHints;

class SampleTablesTest {
  private static final Path TABLES = Path.of("sample-input", "tables");

  private static List<TableRow> rows(byte[] content, String name) {
    return Readers.reader().read(content, name, TableHints.NONE).rows();
  }

  private static List<TableRow> rows(String name) throws IOException {
    return rows(Files.readAllBytes(TABLES.resolve(name)), name);
  }

  private static List<TableRow> rowsInArchive(String name) throws IOException {
    byte[] archive = Files.readAllBytes(TABLES.resolve(name));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      ZipEntry entry = zip.getNextEntry();
      assertThat(entry).isNotNull();
      return rows(zip.readAllBytes(), entry.getName());
    }
  }

  private static List<String> numbers(List<TableRow> rows, String indicator) {
    return rows.stream()
        .filter(ObservationRow.class::isInstance)
        .map(ObservationRow.class::cast)
        .filter(o -> o.indicatorCode().equals(indicator))
        .filter(o -> o.status() == ObservationStatus.NORMAL)
        .map(SampleTablesTest::shown)
        .toList();
  }

  private static String shown(ObservationRow o) {
    return String.join(
        " ",
        String.valueOf(o.regionCode()),
        o.periodCode(),
        o.measure().code(),
        String.valueOf(o.value()),
        o.unitCode());
  }

  @Test
  void readsIndicatorsByMonth() throws IOException {
    List<TableRow> rows = rows("2022-01-20-主要经济指标.csv");
    assertThat(numbers(rows, "gdp"))
        .containsExactlyInAnyOrder(
            "370405 2021-01/2021-03 level_ytd 38.1 亿元",
            "370405 2021-01/2021-06 level_ytd 84.7 亿元",
            "370405 2021-01/2021-09 level_ytd 130.9 亿元",
            "370405 2021-01/2021-12 level_ytd 183.6 亿元",
            "370405 2021-01/2021-03 growth_ytd 15.6 %",
            "370405 2021-01/2021-06 growth_ytd 11.2 %",
            "370405 2021-01/2021-09 growth_ytd 9.0 %",
            "370405 2021-01/2021-12 growth_ytd 8.1 %");
    assertThat(numbers(rows, "unemployment_registered"))
        .contains("370405 2021-12 level 2.83 %")
        .hasSize(4);
    assertThat(rows).last().isEqualTo(new AccountRow(SourceKind.TABLE, "B", "GB18030", 77));
  }

  @Test
  void readsOneNumberALineAndRejectsTheOneThatIsNone() throws IOException {
    List<TableRow> rows = rowsInArchive("2022-01-20-财政就业外资.zip");
    assertThat(numbers(rows, "budget_revenue"))
        .contains(
            "370405 2021-01/2021-12 level_ytd 11.36 亿元", "370405 2021-01/2021-12 growth_ytd 9.2 %")
        .hasSize(24);
    assertThat(numbers(rows, "jobs_new_urban"))
        .contains("370405 2021-01/2021-12 level_ytd 3280 人")
        .hasSize(12);
    assertThat(numbers(rows, "fdi"))
        .contains("370405 2021-01/2021-12 level_ytd 3120 万美元")
        .hasSize(11);
    assertThat(rows)
        .filteredOn(RejectRow.class::isInstance)
        .map(RejectRow.class::cast)
        .singleElement()
        .satisfies(
            reject -> {
              assertThat(reject.rowNo()).isEqualTo(44);
              assertThat(reject.columnNo()).isEqualTo(5);
              assertThat(reject.rawText()).isEqualTo("待核实");
            });
  }

  @Test
  void readsTheRevision() throws IOException {
    assertThat(numbers(rows("2022-02-18-主要经济指标-修订.csv"), "fai"))
        .containsExactlyInAnyOrder(
            "370405 2021-01/2021-10 growth_ytd 9.4 %",
            "370405 2021-01/2021-11 growth_ytd 8.7 %", "370405 2021-01/2021-12 growth_ytd 8.3 %");
  }
}
