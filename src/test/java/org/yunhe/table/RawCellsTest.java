package org.yunhe.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RawCellsTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static Map<Integer, List<String>> rows(byte[] content, Integer... rowNos) {
    Map<Integer, List<String>> rows = new TreeMap<>();
    RawCells.read(content, "a.csv", "").forEachRow("", Set.of(rowNos), rows::put);
    return rows;
  }

  @Test
  void handsOverTheRowsThatAreAskedFor() {
    byte[] content = "指标,2031年\n\n\"甲,乙\",10.5\n".getBytes(GB18030);

    assertThat(rows(content, 1, 3, 9))
        .isEqualTo(Map.of(1, List.of("指标", "2031年"), 3, List.of("甲,乙", "10.5")));
  }

  @Test
  void readsOfALargeTextNoMoreThanThose() {
    String line = "203101,\"甲,乙产量_当期值\",A0101,10.5\r\n";
    byte[] content = line.repeat(300_000).getBytes(GB18030);

    assertThat(content.length).isGreaterThan(TableReader.BULK_BYTES);
    assertThat(rows(content, 1, 299_999, 300_001))
        .isEqualTo(
            Map.of(
                1, List.of("203101", "甲,乙产量_当期值", "A0101", "10.5"),
                299_999, List.of("203101", "甲,乙产量_当期值", "A0101", "10.5")));
  }
}
