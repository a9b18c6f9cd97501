package org.yunhe.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yunhe.table.Readers;
import org.yunhe.table.TableHints;
import org.yunhe.table.bulk.BulkPlan;

class BulkStagerTest {
  private static final TableHints COUNTRY =
      new TableHints(null, null, null, null, null, "全国", null);
  private static final String SHA = "0".repeat(64);

  /** Characters of a file, so that it has several series and years. */
  private static final int SIZE = 30_000;

  @TempDir private Path folder;

  private static String headless(String more) {
    StringBuilder text = new StringBuilder();
    String[] words = {"当期值", "累计值", "同比增长", "上年同期", "增减"};
    for (int i = 0; text.length() < SIZE; i++) {
      text.append(2001 + i / 12 % 20).append(i % 12 < 9 ? "0" : "").append(1 + i % 12);
      text.append(",房地产业类别").append(i / 240).append("指标_").append(words[i % 5]);
      text.append(",A01").append(i % 5).append(',').append(i).append(".25\n");
    }
    return text + more;
  }

  private static String headed() {
    StringBuilder text = new StringBuilder("地区\t指标\t年份\t月份\t数值\t单位\n");
    for (int i = 0; text.length() < SIZE; i++) {
      String value = i % 7 == 0 ? "" : "-" + i + ".5";
      text.append("湖北省\t产品").append(i / 120).append("产量\t").append(2001 + i / 12 % 10);
      text.append('\t').append(1 + i % 12).append('\t').append(value).append("\t万吨\n");
    }
    return text.toString();
  }

  private static BulkPlan plan(String text) {
    return Readers.reader()
        .bulkPlan(text.getBytes(StandardCharsets.UTF_8), "x.csv", COUNTRY)
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void stagesTheRowsThatTheReaderGives(boolean header) throws IOException, SQLException {
    String text = header ? headed() : headless("");
    Path bulk = folder.resolve("bulk.parquet");
    Path read = folder.resolve("read.parquet");
    assertThat(BulkStager.stage(plan(text), SHA, bulk)).isTrue();
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    StagedFile.writeTable(read, SHA, Readers.reader().read(content, "x.csv", COUNTRY).rows());
    assertThat(
            count(
                "select * from read_parquet(?) except all select * from read_parquet(?)",
                bulk,
                read))
        .isZero();
    assertThat(
            count(
                "select * from read_parquet(?) except all select * from read_parquet(?)",
                read,
                bulk))
        .isZero();
    assertThat(
            count(
                "(select column_name, column_type from (describe select * from read_parquet(?)))"
                    + " except (select column_name, column_type from (describe select * from"
                    + " read_parquet(?)))",
                bulk,
                read))
        .isZero();
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("bulk.parquet", "read.parquet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "202101,x_当期值,A1,约5\n",
        "202101,x_当期值,A1\n",
        "\n202101,x_当期值,A1,5\n",
        "二〇,x_当期值,A1,5\n",
        "202101,x_当期值,A1,5\n202101,x_当期值,A1,6\n"
      })
  void leavesIrregularFilesToTheReader(String more) throws IOException {
    Path file = folder.resolve("bulk.parquet");
    assertThat(BulkStager.stage(plan(headless(more)), SHA, file)).isFalse();
    assertThat(file).doesNotExist();
  }

  @Test
  void plansNoCrossTableOrQuotedFile() {
    byte[] cross = "指标,2031年\n甲产量(万吨),1\n".getBytes(StandardCharsets.UTF_8);
    byte[] quoted = headless("202101,\"x\",A1,5\n").getBytes(StandardCharsets.UTF_8);
    assertThat(Readers.reader().bulkPlan(cross, "x.csv", COUNTRY)).isEmpty();
    assertThat(Readers.reader().bulkPlan(quoted, "x.csv", COUNTRY)).isEmpty();
  }

  private static long count(String query, Path first, Path second) throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        PreparedStatement statement =
            database.prepareStatement("select count(*) from (" + query + ")")) {
      statement.setString(1, first.toString());
      statement.setString(2, second.toString());
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }
}
