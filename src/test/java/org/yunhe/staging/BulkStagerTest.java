package org.yunhe.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yunhe.staged.RejectRow;
import org.yunhe.staged.TableRow;
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

  /** Cells that are no plain numbers: missing, written otherwise, refused, provisional. */
  private static String odd() {
    StringBuilder text = new StringBuilder();
    List<String> cells =
        List.of("-", "…", "约5", "１２.5", "(5.6)", "5.5(p)", "--", "+3", "0", "-7.25", "8e2", "1");
    for (int i = 0; i < cells.size() * 3; i++) {
      text.append("2031年").append(1 + i % 12).append("月;产品").append(i / 12).append("产量(万吨);A010");
      text.append(i / 12).append(';').append(cells.get(i % cells.size())).append("\n");
    }
    return text.toString();
  }

  private static String quoted() {
    return headless("").replaceAll("(?m)^(\\d+),([^,]+),", "\"$1\",\"$2\",");
  }

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("headless", headless("").getBytes(StandardCharsets.UTF_8)),
        Arguments.of("headed", headed().getBytes(StandardCharsets.UTF_8)),
        Arguments.of("odd cells", odd().getBytes(StandardCharsets.UTF_8)),
        Arguments.of("quoted", quoted().getBytes(StandardCharsets.UTF_8)),
        Arguments.of("lines end with CR and LF", crlf().getBytes(StandardCharsets.UTF_8)),
        Arguments.of("GB18030", headed().getBytes(Charset.forName("GB18030"))),
        Arguments.of("with a mark", ("\uFEFF" + headed()).getBytes(StandardCharsets.UTF_8)));
  }

  private static String crlf() {
    return headed().replace("\n", "\r\n");
  }

  private static Optional<BulkPlan> planned(byte[] content) {
    return Readers.reader().bulkPlan(content, "x.csv", COUNTRY);
  }

  private static BulkPlan plan(byte[] content) {
    return planned(content).orElseThrow();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void stagesTheRowsThatTheReaderGives(String name, byte[] content)
      throws IOException, SQLException {
    Path bulk = folder.resolve("bulk.parquet");
    Path read = folder.resolve("read.parquet");
    List<TableRow> rows = Readers.reader().read(content, "x.csv", COUNTRY).rows();
    long rejected = rows.stream().filter(RejectRow.class::isInstance).count();
    assertThat(BulkStager.stage(plan(content), SHA, "1GB", bulk)).as(name).hasValue(rejected);
    StagedFile.writeTable(read, SHA, rows);
    assertThat(
            count(
                "select * from read_parquet(?, file_row_number = true) except all"
                    + " select * from read_parquet(?, file_row_number = true)",
                bulk,
                read))
        .isZero();
    assertThat(
            count(
                "select * from read_parquet(?) union all select * from read_parquet(?)",
                bulk,
                read))
        .isEqualTo(2L * rows.size());
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
        "202101,x_当期值,A1,5%\n",
        "202101,x_当期值,A1,12345678901\n",
        "202101,x_当期值,A1\n",
        "\n202101,x_当期值,A1,5\n",
        "二〇,x_当期值,A1,5\n",
        "202101,x_当期值,A1,5\n202101,x_当期值,A1,6\n"
      })
  void leavesIrregularFilesToTheReader(String more) throws IOException {
    Path file = folder.resolve("bulk.parquet");
    BulkPlan plan = plan(headless(more).getBytes(StandardCharsets.UTF_8));
    assertThat(BulkStager.stage(plan, SHA, "1GB", file)).isEmpty();
    assertThat(file).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "202101,x\"y\",A1,5\n",
        "202101,\"x\n_当期值\",A1,5\n",
        "202101,\"x\"\"_当期值\",A1,5\n",
        "202101,\"x_当期值,A1,5\n",
        "202101,x_当期值,A1,5\r",
        "202101,x_当期值\u0000,A1,5\n"
      })
  void plansNoFileWhoseLinesAreNotItsRecords(String more) {
    assertThat(planned(headless(more).getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void plansNoCrossTable() {
    assertThat(planned("指标,2031年\n甲产量(万吨),1\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
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
