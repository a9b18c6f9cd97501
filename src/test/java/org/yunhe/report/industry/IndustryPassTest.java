package org.yunhe.report.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yunhe.report.Reading;
import org.yunhe.report.ReportResult;
import org.yunhe.staged.IndustryLinkRow;
import org.yunhe.staged.IndustryRow;
import org.yunhe.staged.ProjectRow;

class IndustryPassTest {
  private static final String REPORT =
      """
      台儿庄区政府工作报告

      ——2024年1月10日在台儿庄区第十三届人民代表大会第三次会议上

      二、2024年工作安排

      着力发展医药健康、智能装备和精品纺织、特色食品“2+2”现代产业体系。

      做强新动能。开工建设白鹭疫苗生产线，规划建设智能装备产业园。

      提升传统动能。建成青石印染技改项目，完成柳河园区扩建工程，做精特色食品产业。
      """;

  @Test
  void readsASystemWithItsGroups() {
    List<IndustryRow> rows = Reading.read(REPORT).rows(IndustryRow.class);

    assertThat(rows)
        .extracting(
            IndustryRow::industrySystem, IndustryRow::industryName, IndustryRow::industryGroup)
        .containsExactly(
            tuple("370405:2+2", "医药健康", "新兴产业"),
            tuple("370405:2+2", "智能装备", "新兴产业"),
            tuple("370405:2+2", "精品纺织", "传统产业"),
            tuple("370405:2+2", "特色食品", "传统产业"));
    assertThat(rows.get(0).quote()).isEqualTo("着力发展医药健康、智能装备和精品纺织、特色食品“2+2”现代产业体系。");
    assertThat(REPORT.substring(rows.get(0).charStart(), rows.get(0).charEnd()))
        .isEqualTo(rows.get(0).quote());
  }

  @Test
  void linksProjectsToIndustries() {
    ReportResult result = Reading.read(REPORT);
    List<ProjectRow> projects = result.rows(ProjectRow.class);

    assertThat(
            result.rows(IndustryLinkRow.class).stream()
                .filter(link -> link.subject().equals("project"))
                .map(
                    link ->
                        projects.get(link.subjectNo() - 1).name()
                            + "|"
                            + link.industryCode()
                            + "|"
                            + link.basis()))
        .containsExactly(
            "白鹭疫苗生产线|医药健康|keyword",
            "智能装备产业园|智能装备|named",
            "青石印染技改项目|精品纺织|keyword",
            "柳河园区扩建工程|特色食品|paragraph");
  }

  /** The words that define a system, its name, and its industries with their groups. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // the list before the name, N open
        "构建电子信息、现代轻纺、绿色化工、文旅康养“3+N”产业体系。; 3+N; 电子信息/第1组 现代轻纺/第1组 绿色化工/第1组 文旅康养/第2组",
        // the list after the name, group by group
        "构建“2+3”现代产业体系，即钢铁、建材两大传统产业，光电、医药、氢能三大新兴产业。; 2+3; 钢铁/传统产业 建材/传统产业 光电/新兴产业 医药/新兴产业 氢能/新兴产业",
        // three groups without names in one list
        "打造“1+1+2”产业体系：钢铁、光电、医药、氢能。; 1+1+2; 钢铁/第1组 光电/第2组 医药/第3组 氢能/第3组",
        // a note that says what each number means
        "“2+2”产业体系：第一个“2”是指钢铁、建材，第二个“2”是指光电、医药。; 2+2; 钢铁/第1组 建材/第1组 光电/第2组 医药/第2组",
        // a part of a long list
        "突出抓好光电、医药、氢能等“15+N”重点产业链。; 15+N; 光电/ 医药/ 氢能/",
        // a count in words
        "做强钢铁、建材、光电、软件和信息服务四大支柱产业。; 四大支柱产业; 钢铁/支柱产业 建材/支柱产业 光电/支柱产业 软件和信息服务/支柱产业",
        "钢铁、建材、光电和医药四大优势产业提质增效。; 四大优势产业; 钢铁/优势产业 建材/优势产业 光电/优势产业 医药/优势产业",
      })
  void readsSystemsOfAnyShape(String sentence, String system, String industries) {
    List<IndustryRow> rows =
        Reading.read("台儿庄区政府工作报告\n\n" + sentence + "\n").rows(IndustryRow.class);

    assertThat(rows).allSatisfy(row -> assertThat(row.industrySystem()).endsWith(":" + system));
    assertThat(
            rows.stream()
                .map(row -> row.industryName() + "/" + row.industryGroup())
                .collect(Collectors.joining(" ")))
        .isEqualTo(industries);
  }

  /**
   * Numbers joined by + that are no industrial system, and systems whose industries nothing lists.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "完善“1+3”政策体系，推进审批、监管、服务改革。",
        "加快构建“3+3”现代工业体系，让实体经济更具活力。",
        "推动三大产业协同发展。",
        "实施“2+2”产业工程，建设道路、桥梁、管网、广场、公园。",
      })
  void readsNoSystemWhereNoneIsDefined(String sentence) {
    assertThat(Reading.read("台儿庄区政府工作报告\n\n" + sentence + "\n").rows(IndustryRow.class)).isEmpty();
  }
}
