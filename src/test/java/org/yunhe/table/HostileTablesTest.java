package org.yunhe.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yunhe.staged.AccountRow;
import org.yunhe.staged.ObservationRow;
import org.yunhe.staged.RejectRow;
import org.yunhe.staged.TableRow;

/** Broken files end as rejects with a reason and a balanced account, never with an exception. */
class HostileTablesTest {
  private static final String HEADER = "数据库：年度数据\n指标,2031年,2030年\n";

  private static List<TableRow> read(byte[] content, String name) {
    List<TableRow> rows = Readers.reader().read(content, name, TableHints.NONE).rows();
    AccountRow account = (AccountRow) rows.get(rows.size() - 1);
    int cells = 0;
    for (TableRow row : rows) {
      cells += row instanceof ObservationRow ? 1 : row instanceof RejectRow r ? r.cells() : 0;
    }
    assertThat(account.read()).isEqualTo(cells);
    assertThat(rows.size()).isGreaterThan(1);
    return rows;
  }

  private static List<TableRow> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), "x.csv");
  }

  private static String code(List<TableRow> rows) {
    return ((RejectRow) rows.get(0)).reasonCode();
  }

  @Test
  void refusesWhatHoldsNothing() {
    assertThat(code(read(new byte[0], "x.csv"))).isEqualTo("empty");
    assertThat(code(read("\n\n  \n"))).isEqualTo("no_table");
    assertThat(code(read("指标,2031年\n"))).isEqualTo("no_table");
  }

  @Test
  void refusesBinaryContent() {
    byte[] random = new byte[100_000];
    new Random(1).nextBytes(random);
    assertThat(code(read(random, "x.csv"))).isEqualTo("unreadable");
    assertThat(code(read(new byte[5_000], "x.csv"))).isEqualTo("unreadable");
  }

  @Test
  void refusesALineWithoutEnd() {
    assertThat(code(read("1".repeat(20_000_000)))).isEqualTo("unreadable");
    assertThat(code(read("1,".repeat(10_000_000)))).isEqualTo("unreadable");
  }

  @Test
  void refusesMoreCellsThanItHolds() {
    assertThat(code(read(HEADER + "甲产量(万吨),1,2\n".repeat(1_000_000)))).isEqualTo("too_large");
  }

  @Test
  void readsOverAnUnclosedQuote() {
    assertThat(read(HEADER + "\"甲产量(万吨),1,2\n乙产量(万吨),3,4\n")).hasSize(5);
  }

  @Test
  void refusesLabelsThatAreTexts() {
    assertThat(code(read(HEADER + "(".repeat(100_000) + ",1,2\n"))).isEqualTo("bad_label");
    assertThat(code(read(HEADER + "同比增长".repeat(20_000) + ",1,2\n"))).isEqualTo("bad_label");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 600, 2_000, 3_000})
  void refusesTruncatedWorkbooks(int length) {
    byte[] whole = chaos();
    byte[] part = Arrays.copyOf(whole, Math.min(length, whole.length - 1));
    assertThat(code(read(part, "x.xls"))).isEqualTo("unreadable");
  }

  @Test
  void survivesMergedCellChaos() {
    assertThatCode(() -> read(chaos(), "x.xls")).doesNotThrowAnyException();
  }

  @Test
  void refusesARowThatNoSheetCanHave() throws IOException {
    byte[] plain = TestWorkbook.xlsx().row("指标").row(1.5).bytes();
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(plain));
        ZipOutputStream out = new ZipOutputStream(changed)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(
            xml.replace("<row r=\"2\"", "<row r=\"2000000000\"").getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(code(read(changed.toByteArray(), "x.xlsx"))).isEqualTo("unreadable");
  }

  /** Random cells, and merged ones that lie across them. */
  private static byte[] chaos() {
    TestWorkbook workbook = new TestWorkbook(TestWorkbook.Format.XLS);
    Random random = new Random(7);
    for (int r = 0; r < 30; r++) {
      Object[] cells = new Object[12];
      for (int c = 0; c < cells.length; c++) {
        cells[c] = random.nextInt(3) == 0 ? "" : r < 4 ? "表头" + c : "" + r * c;
      }
      workbook.row(cells);
    }
    for (int i = 0; i < 12; i++) {
      workbook.merged(new CellRangeAddress(i * 2, i * 2 + 1, i % 4, i % 4 + 6).formatAsString());
    }
    return workbook.bytes();
  }
}
