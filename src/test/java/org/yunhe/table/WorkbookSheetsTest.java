package org.yunhe.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which sheets, rows and columns of a workbook are read. */
class WorkbookSheetsTest {
  /** Fills the sheet with one table. */
  private static TestWorkbook fill(TestWorkbook workbook, String indicator, double number) {
    return workbook.row("2031年3月台儿庄区用电情况").row("指标", "单位", "本月").row(indicator, "万千瓦时", number);
  }

  @ParameterizedTest
  @EnumSource
  void readsEverySheetThatHoldsATable(TestWorkbook.Format format) {
    TestWorkbook workbook = fill(new TestWorkbook(format), "工业用电量", 10.5);
    fill(workbook.sheet("表2"), "居民用电量", 11.5).sheet("说明").row("没有数字");

    assertThat(workbook.read())
        .contains("3:3 | 台儿庄区(370405) | 工业用电量 |  |  |  | level | 2031-03 | A | 10.5 |")
        .contains("3:3 | 台儿庄区(370405) | 居民用电量 |  |  |  | level | 2031-03 | A | 11.5 |")
        .contains("ACCOUNT | table | A |  | 2");
  }

  @Test
  void readsTheMonthOrRegionThatASheetIsNamedBy() {
    TestWorkbook workbook = TestWorkbook.xlsx();
    months(workbook.sheet("3月"), 10.5);
    months(workbook.sheet("2031年4月"), 11.5);
    workbook.sheet("滕州市").row("2031年6月用电情况").row("指标", "单位", "本月").row("工业用电量", "万千瓦时", 13.5);

    assertThat(workbook.read())
        .contains("3:3 | 台儿庄区(370405) | 工业用电量 |  |  |  | level | 2031-03 | A | 10.5 |")
        .contains("3:3 | 台儿庄区(370405) | 工业用电量 |  |  |  | level | 2031-04 | A | 11.5 |")
        .contains("3:3 | 滕州市(370481) | 工业用电量 |  |  |  | level | 2031-06 | A | 13.5 |");
  }

  @Test
  void readsTheIndicatorThatASheetIsNamedBy() {
    TestWorkbook workbook = TestWorkbook.xlsx();
    workbook
        .sheet("固定资产投资")
        .row("地区", "2031年1-5月（万元）", "增速（%）")
        .row("滕州市", 10.5, 6.5)
        .row("薛城区", 20.5, 7.5);

    assertThat(workbook.read())
        .contains("2:2 | 滕州市(370481) | 固定资产投资 |  |  |  | level_ytd | 2031-01/2031-05 | A | 10.5")
        .contains("3:3 | 薛城区(370403) | 固定资产投资 |  |  |  | growth_ytd | 2031-01/2031-05 | A | 7.5");
  }

  private static void months(TestWorkbook sheet, double number) {
    sheet.row("2031年台儿庄区用电情况").row("指标", "单位", "本月").row("工业用电量", "万千瓦时", number);
  }

  @ParameterizedTest
  @EnumSource
  void leavesHiddenSheetsUnread(TestWorkbook.Format format) {
    TestWorkbook workbook = fill(new TestWorkbook(format), "工业用电量", 10.5);
    fill(workbook.sheet("草稿"), "工业用电量", 11.5).visibility(SheetVisibility.HIDDEN);
    fill(workbook.sheet("底稿"), "工业用电量", 12.5).visibility(SheetVisibility.VERY_HIDDEN);
    workbook.sheet("空").visibility(SheetVisibility.HIDDEN);

    assertThat(workbook.read())
        .isEqualTo(
            """
            3:3 | 台儿庄区(370405) | 工业用电量 |  |  |  | level | 2031-03 | A | 10.5 | 万千瓦时 | 万千瓦时 | 105000 | 千瓦时
            0:0 | REJECT hidden_sheet | cells 1 |  | the sheet 草稿 is hidden; show it in Excel if it is to be read
            0:0 | REJECT hidden_sheet | cells 1 |  | the sheet 底稿 is hidden; show it in Excel if it is to be read
            ACCOUNT | table | A |  | 3
            """);
  }

  @Test
  void readsHiddenRowsAndColumns() {
    TestWorkbook workbook = fill(TestWorkbook.xlsx(), "工业用电量", 10.5).hiddenRow(2).hiddenColumn(2);

    assertThat(workbook.read())
        .contains("| level | 2031-03 | A | 10.5 |")
        .contains("ACCOUNT | table | A |  | 1");
  }
}
