package org.yunhe.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yunhe.table.TestWorkbook.date;
import static org.yunhe.table.TestWorkbook.formatted;
import static org.yunhe.table.TestWorkbook.indented;
import static org.yunhe.table.TestWorkbook.raised;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What cells of workbooks have that texts have not: stored numbers, dates, styles, merging. */
class WorkbookCellsTest {
  @Test
  void takesStoredNumbersNotShownOnes() {
    String rows =
        TestWorkbook.xlsx()
            .row("数据库：年度数据")
            .row("指标", "2031年", "2030年")
            .row("甲产量(万吨)", formatted(9.2, "0"), 3196.004002032585)
            .row("甲增长率_同比增长(%)", formatted(0.123, "0.0%"), 0.0)
            .read();

    assertThat(rows)
        .contains("3:2 | 全国(000000) | 甲产量 |  |  |  | level | 2031 | A | 9.2 | 万吨")
        .contains("3:3 | 全国(000000) | 甲产量 |  |  |  | level | 2030 | A | 3196.00400203258 | 万吨")
        .contains("| growth | 2031 | A | 12.3 | % |");
  }

  @Test
  void readsDatesInHeadersAndRefusesThemAsNumbers() {
    String rows =
        TestWorkbook.xlsx()
            .row("数据库：月度数据")
            .row("指标", date(LocalDate.of(2031, 3, 1), "yyyy-mm"), "2031年2月")
            .row("甲产量_当期值(万吨)", 1.5, date(LocalDate.of(2031, 3, 20), "yyyy-mm"))
            .read();

    assertThat(rows)
        .contains("3:2 | 全国(000000) | 甲产量 |  |  |  | level | 2031-03 | A | 1.5 |")
        .contains("3:3 | REJECT not_a_number | cells 1 | 2031-03-20 |");
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "XLS"})
  void keepsRaisedDigitsApartFromNumbers(TestWorkbook.Format format) {
    String rows =
        new TestWorkbook(format)
            .row("2031年3月台儿庄区用电情况")
            .row("指标", "单位", "本月")
            .row("工业用电量", "万千瓦时", raised("100.5", "1"))
            .read();

    assertThat(rows).contains("| level | 2031-03 | A | 100.5 | 万千瓦时 |");
  }

  @Test
  void spreadsMergedHeaders() {
    String rows =
        TestWorkbook.xlsx()
            .row("2031年8月台儿庄区消费情况")
            .row("指标名称", "本年（万元）", "", "增长速度（%）", "")
            .row("", "本月", "1-本月", "本月", "1-本月")
            .row("甲", "1", "2", "3", "4")
            .row("社会消费品零售总额", 10.5, 80.5, -0.5, 1.5)
            .row(indented("城镇"), 9.5, 70.5, -0.6, 1.6)
            .merged("A1:E1", "A2:A3", "B2:C2", "D2:E2")
            .read();

    assertThat(rows)
        .contains(
            "5:3 | 台儿庄区(370405) | 社会消费品零售总额 |  |  |  | level_ytd | 2031-01/2031-08 | A | 80.5 | 万元")
        .contains("5:4 | 台儿庄区(370405) | 社会消费品零售总额 |  |  |  | growth | 2031-08 | A | -0.5 | % |")
        .contains("6:2 | 台儿庄区(370405) | 社会消费品零售总额 |  |  | 城镇 | level | 2031-08 | A | 9.5 | 万元")
        .contains("ACCOUNT | table | G |  | 8");
  }

  @Test
  void readsTablesSideBySideUnderMergedCells() {
    String rows =
        TestWorkbook.xlsx()
            .row("2031年3月70个大中城市二手住宅销售价格指数")
            .row("城 市", "环比", "平均", "城  市", "环比", "1-3月平均")
            .row("", "上月=100", "上年同期=100", "", "上月=100", "上年同期=100")
            .row("北　京", 100.1, 101.2, "唐  山", 99.8, 98.7)
            .row("石家庄", 100.0, 99.9, "", "", "")
            .row("注：数字均为虚构。")
            .merged("A1:F1", "A2:A3", "D2:D3", "A6:F6")
            .read();

    String indicator = "(130200) | 二手住宅销售价格指数 |  |  |  | ";
    assertThat(rows)
        .contains("4:5 | 唐山" + indicator + "index_mom | 2031-03 | A | 99.8 |")
        .contains("4:6 | 唐山" + indicator + "index_ytd | 2031-01/2031-03 | A | 98.7 |")
        .contains("4:3 | 北京(110000) | 二手住宅销售价格指数 |  |  |  | index_ytd | 2031-01/2031-03 |")
        .endsWith("ACCOUNT | table | G |  | 6\n")
        .doesNotContain("REJECT");
  }
}
