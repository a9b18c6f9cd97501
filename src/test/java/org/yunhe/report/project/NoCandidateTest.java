package org.yunhe.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that speak of no project, though they hold its words. */
class NoCandidateTest {
  /** 建成 is no verb inside 共建成…, and a verb with 的 behind it governs nothing. */
  @ParameterizedTest
  @CsvSource({"两地共建成渝联合实验室", "已建成的柳河大桥", "这些成绩取得的经验"})
  void leavesVerbsInsideOtherWordsAlone(String sentence) {
    assertThat(Found.in(sentence)).isEmpty();
  }

  /** A noun at the end of a clause says nothing, nor does a measure, nor 就有. */
  @ParameterizedTest
  @CsvSource({
    "柳河大桥建设用地",
    "柳河大桥、东岭水库除险工程等",
    "柳河大桥全长2.6公里",
    "柳河水电站就有五座",
    "推进柳河大桥行动",
    "市级重点项目6个",
    "柳河高速我旗境内路段",
    "柳河大桥通行车辆120万辆次",
    "柳河机场进出港旅客45万人次"
  })
  void readsNoPredicateIntoOtherWords(String sentence) {
    assertThat(Found.in(sentence)).isEmpty();
  }

  /** What a project is made of, and where, is none by itself. */
  @ParameterizedTest
  @CsvSource({"主要建设柳河车间、青石厂房", "建设地点为柳河公园", "建设内容为柳河车间"})
  void leavesThePartsOfAProjectAlone(String sentence) {
    assertThat(Found.in(sentence)).isEmpty();
  }

  /** Things told of by their number, and honours, are none. */
  @ParameterizedTest
  @CsvSource({
    "改造37座小型水库",
    "建成16公里管网复线",
    "青石县、白鹭市列入全国试点",
    "柳河景区入选典型案例",
    "柳河高中招生260人",
    "青石自治县成立60周年"
  })
  void leavesCountsAndHonoursAlone(String sentence) {
    assertThat(Found.in(sentence)).isEmpty();
  }

  /** What is done away with is none, nor is what a sentence begins with. */
  @ParameterizedTest
  @CsvSource({"加快剥离柳河平台", "取消柳河公路收费站建设", "将柳河车站推进"})
  void leavesWhatNoNameBeginsWithAlone(String sentence) {
    assertThat(Found.in(sentence)).isEmpty();
  }

  /** Kinds of projects, counts inside of a name, words of the event, places where others settle. */
  @ParameterizedTest
  @CsvSource({
    "青石县6个城建项目同时开工", "2018年市城区市政工程完成投资6亿元", "全市交通项目完成投资9亿元",
    "白鹭市21个5000万元以上春季项目集中开工", "白鹭河42项贯通全部完成", "青石县举行集中开工仪式",
    "县委书记宣布项目开工", "柳河产业园落户企业39家", "柳河配套园获批市级创业基地",
    "签约第一批重点项目", "完成柳河新城控制性详细规划编制", "完成土地、环评等前期手续",
    "柳河港完成货物吞吐量2亿吨", "柳河古镇5A级景区创建有力推进", "柳河车间建成后可形成产能3万吨"
  })
  void leavesKindsAndEventsAlone(String sentence) {
    assertThat(Found.in(sentence)).isEmpty();
  }
}
