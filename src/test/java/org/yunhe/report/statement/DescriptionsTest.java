package org.yunhe.report.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yunhe.report.Reading;

/** One example a rule of numbers that only describe. */
class DescriptionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "培育千亿县、百亿镇。",
        "年加工5万吨面粉生产线投产。",
        "实施青石镇1万亩节水灌溉、柳河镇7000平方米养殖场等项目。",
        "约占全国1/10。",
        "禁渔连续4次获评先进。",
        "实施百亩造林工程。",
        "成为全国10个试点城市之一。",
        "培育一批产值超500亿、1000亿的产业集群。",
        "青石绿地603地块开放，加快604、605地块建设。",
        "202路公交改线。",
        "办好改革、发展两件大事。"
      })
  void leavesThemOut(String text) {
    assertThat(Reading.statements(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"青石化工年产5000吨香料扩建、柳河皮革改造等14个项目竣工。"})
  void countsTheListThatTheyStandIn(String text) {
    assertThat(Reading.statements(text)).containsExactly("竣工项目 level 14个 eq actual -");
  }
}
