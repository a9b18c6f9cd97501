package org.yunhe.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Files of markup that systems name like workbooks: the XML of Excel 2003 and web pages. */
class SavedAsWorkbookTest {
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

    assertThat(RowsText.read("x.xls", xml.getBytes(UTF_8)))
        .contains("5:2 | 全国(000000) | 甲产量 |  |  |  | level | 2031-02 | M |")
        .contains("5:3 | 全国(000000) | 甲产量 |  |  |  | level | 2031-03 | A | 9.2 | 万吨")
        .contains("6:2 | 全国(000000) | 甲产量 |  |  |  | growth | 2031-02 | A | 5.6 | %")
        .contains("6:3 | 全国(000000) | 甲产量 |  |  |  | growth | 2031-03 | M |");
  }

  @Test
  void readsWebPages() {
    String html =
        "<html><table><tr><td colspan=2>数据库：年度数据</td></tr><tr><td>指标</td><td>2031年</td></tr>"
            + "<tr><td>甲产量(万吨)</td><td>12.5</td></tr></table></html>";

    assertThat(RowsText.read("x.xls", html.getBytes(UTF_8)))
        .contains("3:2 | 全国(000000) | 甲产量 |  |  |  | level | 2031 |");
  }

  @Test
  void readsTheLinesAboveTheTableOfAWebPage() {
    String html =
        "<html><table><tr><td><h3>2031年3月台儿庄区用电情况</h3><p>单位：万千瓦时<br>（快报）"
            + "<table><caption>全社会</caption><tr><td>指标<td>本月</tr><tr><td>用电量<td>12.5</table>"
            + "<p>2031年4月台儿庄区发电情况（万度）</p><table><tr><td>指标<td>本月</tr><tr><td>发电量<td>3.5</tr></table>"
            + "</td></tr></table></html>";

    assertThat(RowsText.read("x.xls", html.getBytes(UTF_8)))
        .contains("6:2 | 台儿庄区(370405) | 用电量 |  |  |  | level | 2031-03 | A | 12.5 | 万千瓦时")
        .contains("3:2 | 台儿庄区(370405) | 发电量 |  |  |  | level | 2031-04 | A | 3.5 | 万度");
  }

  @Test
  void readsWebPagesAsABrowserShowsThem() {
    String html =
        "<html><table><tr><td colspan=3>2031年3月台儿庄区用电情况</td></tr>"
            + "<tr><td>指标<td>单位<td>本月<td>同比%</tr>"
            + "<tr><td>用电量<td>万千瓦时<td style='display: none'>99<td>12<sup>2</sup><td>3.1</tr>"
            + "</table></html>";

    assertThat(RowsText.read("x.xls", html.getBytes(UTF_8)))
        .contains("3:3 | 台儿庄区(370405) | 用电量 |  |  |  | level | 2031-03 | A | 12 | 万千瓦时 |")
        .contains("| growth | 2031-03 | A | 3.1 | % |");
  }
}
