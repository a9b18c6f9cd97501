package org.yunhe.report.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yunhe.report.Reading;

/** One example a rule of what a number is about. */
class SubjectComposerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # how much of a plan was done is said in passing
          完成投资68亿元，占年计划的81%，增长5%，比上年多完成3亿元。 | 完成投资 level 68亿元 eq actual - ; 完成投资占年计划比重 level 81% eq actual - ; 完成投资 growth 5% eq actual - ; 完成投资 change 3亿元 eq actual -
          完成投资68亿元，占年计划的81%，快于时间进度3个百分点。 | 完成投资 level 68亿元 eq actual - ; 完成投资占年计划比重 level 81% eq actual - ; 完成投资占年计划比重 change 3个百分点 eq actual -
          # what a share goes to
          财政支出34亿元，七成以上用于民生。 | 财政支出 level 34亿元 eq actual - ; 财政支出用于民生比重 level 7成 ge actual -
          # members of a list, each with a share of the same
          文化及相关产业、旅游及相关产业增加值占生产总值比重分别超过2%、5%。 | 文化及相关产业增加值占生产总值比重 level 2% ge actual - ; 旅游及相关产业增加值占生产总值比重 level 5% ge actual -
          # a whole beside what was added to it
          新增实验室3家、总数达9家。 | 新增实验室 level 3家 eq actual - ; 实验室总数 level 9家 eq actual -
          # what the clause before is about
          合作医疗工作全面开展，参合率达99%。 | 合作医疗参合率 level 99% eq actual -
          # the number of an item is none of its subject
          7.完成河道清淤3公里。 | 完成河道清淤 level 3公里 eq actual -
          # a deed is no owner of what follows
          着力拓市场、稳主体，出口增长8%。 | 出口 growth 8% eq actual -
          # a rate of what was done
          已有18项开工，开工率90%。 | 开工 level 18项 eq actual - ; 开工率 level 90% eq actual -
          # kinds of the projects told before
          市级重点项目79个，其中工业项目41个、农业项目12个。 | 市级重点项目 level 79个 eq actual - ; 市级重点工业项目 level 41个 eq actual - ; 市级重点农业项目 level 12个 eq actual -
          # what is planned to be spent
          集中开工项目32个，年内计划完成投资21亿元。 | 集中开工项目 level 32个 eq actual - ; 集中开工项目计划完成投资 level 21亿元 eq target -
          # what was passed before is no part of the subject
          经济总量跨过两个万亿元大关、超过6万亿元。 | 经济总量 level 6万亿元 ge actual -
          # what the items before a rate say is said already
          污水处理全覆盖、垃圾处理率达98%。 | 垃圾处理率 level 98% eq actual -
          # digits behind a line below belong to a name
          细颗粒物PM_2.5平均浓度下降12.1%。 | 细颗粒物PM_2.5平均浓度 growth -12.1% eq actual -
          """)
  void namesWhatANumberIsAbout(String text, String expected) {
    assertThat(Reading.statements(text)).containsExactly(expected.split(" ; ", -1));
  }
}
