package org.yunhe.report.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yunhe.report.Reading;
import org.yunhe.staged.DocumentRow;
import org.yunhe.staged.StatementRow;

/** The region of a statement: its sentence's, or else its document's. */
class StatementRegionTest {
  private static final String TITLE = "枣庄市2021年政府工作报告\n\n一、2020年工作回顾\n\n";

  private static List<String> regions(String text) {
    return Reading.read(text).rows(StatementRow.class).stream()
        .map(row -> row.regionName() + " " + row.value().toPlainString())
        .toList();
  }

  @Test
  void aRegionInFrontHoldsForItsSentence() {
    assertThat(regions(TITLE + "滕州市完成固定资产投资80亿元，增长6%，实现税收3亿元。全市税收9亿元。新建学校2所。"))
        .containsExactly("滕州市 80", "滕州市 6", "滕州市 3", "枣庄市 9", "枣庄市 2");
  }

  @Test
  void theSentenceTurnsBackToTheDocumentsRegion() {
    assertThat(regions(TITLE + "滕州市新增企业7家，全市新增企业20家，新增商户50户。"))
        .containsExactly("滕州市 7", "枣庄市 20", "枣庄市 50");
  }

  @Test
  void theWholeCountryIsARegionOfKnownIndicators() {
    assertThat(regions(TITLE + "全国居民消费价格上涨2%。建成全国重点实验室3家。")).containsExactly("中国 2", "枣庄市 3");
  }

  @Test
  void wordsThatOnlyLookLikeARegionAreNone() {
    assertThat(
            regions(
                TITLE
                    + "西部地区企业增长5%。省内13市中排名第3，投资6亿元。北京市场份额达到7%。东城区道路改造8条。"
                    + "长三角客户增加9家。滕州市级平台建成11个。"))
        .allMatch(place -> place.startsWith("枣庄市 "))
        .hasSize(7);
  }

  @Test
  void aReportOfTheStateCouncilIsAboutTheCountry() {
    String text = "各位代表：\n现在，我代表国务院，向大会报告政府工作。\n一、2024年工作回顾\n城镇新增就业1000万人。";

    assertThat(Reading.read(text).rows(DocumentRow.class))
        .extracting(DocumentRow::regionCode)
        .containsExactly("000000");
    assertThat(Reading.read(text).rows(StatementRow.class))
        .extracting(StatementRow::regionCode)
        .containsExactly("000000");
  }

  @Test
  void aLocalReportThatNamesTheCongressStaysLocal() {
    String text = "枣庄市人民政府关于贯彻第十三届全国人民代表大会精神的报告\n新增就业5万人。";

    assertThat(Reading.read(text).rows(DocumentRow.class))
        .extracting(DocumentRow::regionName)
        .containsExactly("枣庄市");
  }
}
