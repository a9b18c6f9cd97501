package org.yunhe.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What only workbooks have: stored numbers, dates, merged cells, styles, formulas, sheets. */
class WorkbooksTest {
  private static String rows(Consumer<Workbook> content) throws IOException {
    try (Workbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      content.accept(workbook);
      workbook.write(out);
      return RowsText.of(Readers.reader().read(out.toByteArray(), "x.xlsx", TableHints.NONE));
    }
  }

  private static Row row(Sheet sheet, int at, Object... values) {
    Row row = sheet.createRow(at);
    for (int c = 0; c < values.length; c++) {
      if (values[c] instanceof Double number) {
        row.createCell(c).setCellValue(number);
      } else {
        row.createCell(c).setCellValue((String) values[c]);
      }
    }
    return row;
  }

  private static CellStyle style(Workbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  @Test
  void takesStoredNumbersNotShownOnes() throws IOException {
    String rows =
        rows(
            workbook -> {
              Sheet sheet = workbook.createSheet("年度数据");
              row(sheet, 0, "数据库：年度数据");
              row(sheet, 1, "指标", "2031年", "2030年");
              Row data = row(sheet, 2, "甲产量(万吨)", 9.2, 3196.004002032585);
              data.getCell(1).setCellStyle(style(workbook, "0"));
              row(sheet, 3, "甲增长率_同比增长(%)", 0.123, 0.0)
                  .getCell(1)
                  .setCellStyle(style(workbook, "0.0%"));
            });
    assertThat(rows)
        .contains("3:2 | 全国(000000) | 甲产量 |  |  |  | level | 2031 | A | 9.2 | 万吨")
        .contains("3:3 | 全国(000000) | 甲产量 |  |  |  | level | 2030 | A | 3196.00400203258 | 万吨")
        .contains("| growth | 2031 | A | 12.3 | % |");
  }

  @Test
  void readsDatesInHeadersAndRefusesThemAsNumbers() throws IOException {
    String rows =
        rows(
            workbook -> {
              Sheet sheet = workbook.createSheet("月度数据");
              CellStyle month = style(workbook, "yyyy-mm");
              row(sheet, 0, "数据库：月度数据");
              Row header = row(sheet, 1, "指标", "", "2031年2月");
              header.getCell(1).setCellValue(LocalDate.of(2031, 3, 1));
              header.getCell(1).setCellStyle(month);
              Row data = row(sheet, 2, "甲产量_当期值(万吨)", 1.5, "");
              data.getCell(2).setCellValue(LocalDate.of(2031, 3, 20));
              data.getCell(2).setCellStyle(month);
            });
    assertThat(rows)
        .contains("3:2 | 全国(000000) | 甲产量 |  |  |  | level | 2031-03 | A | 1.5 |")
        .contains("3:3 | REJECT not_a_number | cells 1 | 2031-03-20 |");
  }

  @Test
  void spreadsMergedHeaders() throws IOException {
    String rows =
        rows(
            workbook -> {
              Sheet sheet = workbook.createSheet("表1");
              row(sheet, 0, "2031年8月台儿庄区消费情况");
              row(sheet, 1, "指标名称", "本年（万元）", "", "增长速度（%）", "");
              row(sheet, 2, "", "本月", "1-本月", "本月", "1-本月");
              row(sheet, 3, "甲", "1", "2", "3", "4");
              row(sheet, 4, "社会消费品零售总额", 10.5, 80.5, -0.5, 1.5);
              Row town = row(sheet, 5, "城镇", 9.5, 70.5, -0.6, 1.6);
              CellStyle indented = workbook.createCellStyle();
              indented.setIndention((short) 1);
              town.getCell(0).setCellStyle(indented);
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
              sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
              sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
              sheet.addMergedRegion(new CellRangeAddress(1, 1, 3, 4));
            });
    assertThat(rows)
        .contains(
            "5:3 | 台儿庄区(370405) | 社会消费品零售总额 |  |  |  | level_ytd | 2031-01/2031-08 | A | 80.5 | 万元")
        .contains("5:4 | 台儿庄区(370405) | 社会消费品零售总额 |  |  |  | growth | 2031-08 | A | -0.5 | % |")
        .contains("6:2 | 台儿庄区(370405) | 社会消费品零售总额 |  |  | 城镇 | level | 2031-08 | A | 9.5 | 万元")
        .contains("ACCOUNT | table | G |  | 8");
  }

  @Test
  void refusesErrorsOfFormulas() throws IOException {
    String rows =
        rows(
            workbook -> {
              Sheet sheet = workbook.createSheet("s");
              row(sheet, 0, "数据库：年度数据");
              row(sheet, 1, "指标", "2031年", "2030年", "2029年");
              Row data = row(sheet, 2, "甲产量(万吨)", "", "", 3.0);
              data.getCell(1).setCellFormula("1/0");
              data.getCell(2).setCellFormula("1+1");
              workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertThat(rows).contains("3:2 | REJECT not_a_number | cells 1 | #DIV/0! |");
    assertThat(rows).contains("| level | 2030 | A | 2 | 万吨");
  }

  @Test
  void calculatesFormulasWithoutAResultAndRefusesWhatItCannot() throws IOException {
    String rows =
        rows(
            workbook -> {
              Sheet sheet = workbook.createSheet("s");
              row(sheet, 0, "数据库：年度数据");
              row(sheet, 1, "指标", "2031年", "2030年", "2029年");
              row(sheet, 2, "甲产量(万吨)", 10.5, 2.0, 3.0);
              Row data = row(sheet, 3, "乙产量(万吨)", 0.0, 0.0, 0.0);
              data.getCell(1).setCellFormula("SUM(B3:B3)*2");
              data.getCell(2).setCellFormula("[1]Sheet1!A1");
              data.getCell(3).setCellFormula("TODAY()");
            });
    assertThat(rows)
        .contains("4:2 | 全国(000000) | 乙产量 |  |  |  | level | 2031 | A | 21 | 万吨")
        .contains(
            "4:3 | REJECT not_a_number | cells 1 | =[1]Sheet1!A1 | a formula without a result")
        .contains("4:4 | REJECT not_a_number | cells 1 | =TODAY() |")
        .contains("ACCOUNT | table | A |  | 6");
  }

  @Test
  void calculatesFormulasHoweverDeepTheyBuildOnEachOther() throws IOException {
    String rows =
        rows(
            workbook -> {
              Sheet sheet = workbook.createSheet("s");
              row(sheet, 0, "数据库：年度数据");
              row(sheet, 1, "指标", "2031年");
              for (int i = 2; i < 6_000; i++) {
                row(sheet, i, "甲" + i + "(个)", 0.0).getCell(1).setCellFormula("B" + (i + 2) + "+1");
              }
            });
    assertThat(rows).contains("3:2 | 全国(000000) | 甲2 |  |  |  | level | 2031 | A | 5998 | 个");
    assertThat(rows).contains("ACCOUNT | table | A |  | 5998");
  }

  @Test
  void refusesRowsOfErrorsAboveTheFirstNumber() throws IOException {
    String rows =
        rows(
            workbook -> {
              Sheet sheet = workbook.createSheet("s");
              row(sheet, 0, "数据库：年度数据");
              row(sheet, 1, "指标", "2031年", "2030年");
              Row broken = row(sheet, 2, "甲产量(万吨)", 0.0, 0.0);
              broken.getCell(1).setCellErrorValue(FormulaError.REF.getCode());
              broken.getCell(2).setCellErrorValue(FormulaError.NA.getCode());
              row(sheet, 3, "乙产量(万吨)", 1.5, 2.5);
            });
    assertThat(rows)
        .contains("3:2 | REJECT not_a_number | cells 1 | #REF! |")
        .contains("3:3 | 全国(000000) | 甲产量 |  |  |  | level | 2030 | M |")
        .contains("ACCOUNT | table | A |  | 4");
  }

  @Test
  void readsWorkbooksThatSystemsWroteAsAStream() throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("s");
      row(sheet, 0, "数据库：年度数据");
      row(sheet, 1, "指标", "2031年");
      row(sheet, 2, "甲产量(万吨)", 10.5);
      workbook.write(out);
      assertThat(RowsText.of(Readers.reader().read(out.toByteArray(), "x.xlsx", TableHints.NONE)))
          .contains("3:2 | 全国(000000) | 甲产量 |  |  |  | level | 2031 | A | 10.5 | 万吨");
    }
  }

  @Test
  void readsEverySheetThatHoldsATable() throws IOException {
    String rows =
        rows(
            workbook -> {
              for (String name : new String[] {"a", "b"}) {
                Sheet sheet = workbook.createSheet(name);
                row(sheet, 0, "数据库：年度数据");
                row(sheet, 1, "指标", "2031年");
                row(sheet, 2, "产量" + name + "(万吨)", 1.0);
              }
              row(workbook.createSheet("说明"), 0, "没有数字");
            });
    assertThat(rows).contains("产量a").contains("产量b").contains("ACCOUNT | table | A |  | 2");
  }

  @Test
  void readsTheXmlOfExcel2003() {
    String xml =
        """
        <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
            xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
        <Styles><Style ss:ID="p"><NumberFormat ss:Format="0.0%"/></Style></Styles>
        <Worksheet ss:Name="月度"><Table>
        <Row><Cell ss:MergeAcross="3"><Data ss:Type="String">数据库：月度数据</Data></Cell></Row>
        <Row ss:Index="3"><Cell ss:MergeDown="1"><Data ss:Type="String">指标</Data></Cell>
          <Cell ss:MergeAcross="1"><Data ss:Type="String">2031年</Data></Cell></Row>
        <Row><Cell ss:Index="2"><Data ss:Type="String">2月</Data></Cell>
          <Cell><Data ss:Type="String">3月</Data></Cell></Row>
        <Row><Cell><Data ss:Type="String">甲产量(万吨)</Data></Cell>
          <Cell ss:Index="3"><Data ss:Type="Number">9.1999999999999993</Data></Cell></Row>
        <Row><Cell><Data ss:Type="String">甲产量_同比增长(%)</Data></Cell>
          <Cell ss:StyleID="p"><Data ss:Type="Number">0.056</Data></Cell>
          <Cell><Data ss:Type="String">-</Data></Cell></Row>
        </Table></Worksheet></Workbook>
        """;
    byte[] content = xml.getBytes(StandardCharsets.UTF_8);
    assertThat(RowsText.of(Readers.reader().read(content, "x.xls", TableHints.NONE)))
        .contains("5:2 | 全国(000000) | 甲产量 |  |  |  | level | 2031-02 | M |")
        .contains("5:3 | 全国(000000) | 甲产量 |  |  |  | level | 2031-03 | A | 9.2 | 万吨")
        .contains("6:2 | 全国(000000) | 甲产量 |  |  |  | growth | 2031-02 | A | 5.6 | %")
        .contains("6:3 | 全国(000000) | 甲产量 |  |  |  | growth | 2031-03 | M |");
  }

  @Test
  void readsWebPagesSavedAsWorkbooks() {
    String html =
        "<html><table><tr><td colspan=2>数据库：年度数据</td></tr><tr><td>指标</td><td>2031年</td></tr>"
            + "<tr><td>甲产量(万吨)</td><td>12.5</td></tr></table></html>";
    TableResult result =
        Readers.reader().read(html.getBytes(StandardCharsets.UTF_8), "x.xls", TableHints.NONE);
    assertThat(RowsText.of(result)).contains("3:2 | 全国(000000) | 甲产量 |  |  |  | level | 2031 |");
  }

  @Test
  void readsTablesSideBySideUnderMergedCells() throws IOException {
    String rows =
        rows(
            workbook -> {
              Sheet sheet = workbook.createSheet("表1");
              row(sheet, 0, "2031年3月70个大中城市二手住宅销售价格指数");
              row(sheet, 1, "城 市", "环比", "平均", "城  市", "环比", "1-3月平均");
              row(sheet, 2, "", "上月=100", "上年同期=100", "", "上月=100", "上年同期=100");
              row(sheet, 3, "北　京", 100.1, 101.2, "唐  山", 99.8, 98.7);
              row(sheet, 4, "石家庄", 100.0, 99.9, "", "", "");
              row(sheet, 5, "注：数字均为虚构。");
              for (String merged : new String[] {"A1:F1", "A2:A3", "D2:D3", "A6:F6"}) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(merged));
              }
            });
    String indicator = "(130200) | 二手住宅销售价格指数 |  |  |  | ";
    assertThat(rows)
        .contains("4:5 | 唐山" + indicator + "index_mom | 2031-03 | A | 99.8 |")
        .contains("4:6 | 唐山" + indicator + "index_ytd | 2031-01/2031-03 | A | 98.7 |")
        .contains("4:3 | 北京(110000) | 二手住宅销售价格指数 |  |  |  | index_ytd | 2031-01/2031-03 |")
        .endsWith("ACCOUNT | table | G |  | 6\n")
        .doesNotContain("REJECT");
  }

  private static void fill(Sheet sheet, double number) {
    row(sheet, 0, "2031年3月台儿庄区用电情况");
    row(sheet, 1, "指标", "单位", "本月");
    row(sheet, 2, "工业用电量", "万千瓦时", number);
  }

  @Test
  void leavesHiddenSheetsUnread() throws IOException {
    for (boolean binary : new boolean[] {false, true}) {
      try (Workbook workbook = binary ? new HSSFWorkbook() : new XSSFWorkbook();
          ByteArrayOutputStream out = new ByteArrayOutputStream()) {
        fill(workbook.createSheet("正式"), 10.5);
        fill(workbook.createSheet("草稿"), 11.5);
        fill(workbook.createSheet("底稿"), 12.5);
        workbook.createSheet("空");
        workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        workbook.setSheetVisibility(3, SheetVisibility.HIDDEN);
        workbook.write(out);
        assertThat(RowsText.of(Readers.reader().read(out.toByteArray(), "x", TableHints.NONE)))
            .isEqualTo(
                """
                3:3 | 台儿庄区(370405) | 工业用电量 |  |  |  | level | 2031-03 | A | 10.5 | 万千瓦时 | 万千瓦时 | 105000 | 千瓦时
                0:0 | REJECT hidden_sheet | cells 1 |  | the sheet 草稿 is hidden; show it in Excel if it is to be read
                0:0 | REJECT hidden_sheet | cells 1 |  | the sheet 底稿 is hidden; show it in Excel if it is to be read
                ACCOUNT | table | A |  | 3
                """);
      }
    }
  }

  @Test
  void readsHiddenRowsAndColumns() throws IOException {
    String rows =
        rows(
            workbook -> {
              Sheet sheet = workbook.createSheet("表1");
              fill(sheet, 10.5);
              sheet.getRow(2).setZeroHeight(true);
              sheet.setColumnHidden(2, true);
            });
    assertThat(rows)
        .contains("| level | 2031-03 | A | 10.5 |")
        .contains("ACCOUNT | table | A |  | 1");
  }

  @Test
  void keepsRaisedDigitsApartFromNumbers() throws IOException {
    for (boolean binary : new boolean[] {false, true}) {
      try (Workbook workbook = binary ? new HSSFWorkbook() : new XSSFWorkbook();
          ByteArrayOutputStream out = new ByteArrayOutputStream()) {
        Sheet sheet = workbook.createSheet("表1");
        fill(sheet, 0);
        Font raised = workbook.createFont();
        raised.setTypeOffset(Font.SS_SUPER);
        RichTextString number = workbook.getCreationHelper().createRichTextString("100.51");
        number.applyFont(5, 6, raised);
        sheet.getRow(2).getCell(2).setCellValue(number);
        workbook.write(out);
        assertThat(RowsText.of(Readers.reader().read(out.toByteArray(), "x", TableHints.NONE)))
            .contains("| level | 2031-03 | A | 100.5 | 万千瓦时 |");
      }
    }
  }

  @Test
  void readsWebPagesAsABrowserShowsThem() {
    String html =
        "<html><table><tr><td colspan=3>2031年3月台儿庄区用电情况</td></tr>"
            + "<tr><td>指标<td>单位<td>本月<td>同比%</tr>"
            + "<tr><td>用电量<td>万千瓦时<td style='display: none'>99<td>12<sup>2</sup><td>3.1</tr>"
            + "</table></html>";
    TableResult result =
        Readers.reader().read(html.getBytes(StandardCharsets.UTF_8), "x.xls", TableHints.NONE);
    assertThat(RowsText.of(result))
        .contains("3:3 | 台儿庄区(370405) | 用电量 |  |  |  | level | 2031-03 | A | 12 | 万千瓦时 |")
        .contains("| growth | 2031-03 | A | 3.1 | % |");
  }
}
