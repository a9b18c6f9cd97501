package org.yunhe.report.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yunhe.report.Reading;
import org.yunhe.report.ReportHints;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.SectionPart;
import org.yunhe.staged.DocumentRow;

class StructureReaderTest {
  private static final String REPORT =
      """
      政府工作报告
      ——2021年1月19日在台儿庄区第十二届人民代表大会第五次会议上
      区长 李四
      各位代表：
      一、2020年工作回顾
      过去一年，成绩来之不易。
      （一）产业升级。新增企业3家。
      二、2021年工作安排
      今年要办好几件事。
      台儿庄区第十二届人民代表大会第五次会议关于政府工作报告的决议
      （2021年1月20日通过）
      会议同意这个报告。
      """;

  @Test
  void findsTheDocumentsOfASourceAndWhatTheirHeadsSay() {
    List<ReportDocument> documents = Reading.read(REPORT).documents();

    assertThat(documents).hasSize(2);
    DocumentRow report = documents.get(0).row();
    assertThat(report.documentKind()).isEqualTo("work_report");
    assertThat(report.title()).isEqualTo("政府工作报告");
    assertThat(report.issuedOn()).isEqualTo(LocalDate.of(2021, 1, 19));
    assertThat(report.planYear()).isEqualTo(2021);
    assertThat(report.speaker()).isEqualTo("李四");
    assertThat(report.meeting()).endsWith("第五次会议");
    assertThat(report.regionCode()).isEqualTo("370405");
    assertThat(documents.get(1).row().documentKind()).isEqualTo("resolution");
    assertThat(documents.get(1).row().issuedOn()).isEqualTo(LocalDate.of(2021, 1, 20));
  }

  @Test
  void aTitleThatTheTextOnlyNamesStartsNoDocument() {
    String text = "各位代表：\n一年来，成绩来之不易，这里作一回顾。\n政府作出《\n关于加强河道管理的决定\n》，河道管理得到加强。\n";

    assertThat(Reading.read(text).documents()).hasSize(1);
  }

  @Test
  void theCountrySpeaksWhereTheTextSaysSoLater() {
    String text = "各位代表：\n" + "一年来，各方面工作取得很大成绩，来之不易。".repeat(8) + "\n现在，我代表国务院报告工作。\n";

    assertThat(Reading.read(text).documents().get(0).row().regionCode()).isEqualTo("000000");
  }

  @Test
  void tellsThePartsThatLookBackAndAhead() {
    List<Section> sections = Reading.read(REPORT).documents().get(0).sections();

    assertThat(sections)
        .extracting(Section::part)
        .containsSequence(SectionPart.REVIEW, SectionPart.REVIEW, SectionPart.PLAN);
    assertThat(sections).extracting(Section::path).contains("一、2020年工作回顾 / （一）产业升级");
  }

  @Test
  void takesTheLaterYearOfAHeadingThatNamesBothForTheOnePlannedFor() {
    String text = "一、2019年工作回顾和2020年工作的总体要求\n过去一年，修建了三座桥，粮食产量增长5%。\n";
    ReportHints file = new ReportHints("工作报告.txt", "txt", "UTF-8");

    ReportDocument report = Reading.READER.read(text, file).documents().get(0);

    assertThat(report.row().planYear()).isEqualTo(2020);
    assertThat(report.reviewYear()).isEqualTo(2019);
  }

  @Test
  void looksBackUnderAHeadingThatNamesTheYearsSinceThen() {
    List<Section> sections =
        Reading.read("一、五年来的主要工作\n新建水库12座。\n二、今后的主要工作\n新建水库3座。\n").documents().get(0).sections();

    assertThat(sections)
        .extracting(Section::part)
        .containsExactly(SectionPart.REVIEW, SectionPart.PLAN);
  }
}
