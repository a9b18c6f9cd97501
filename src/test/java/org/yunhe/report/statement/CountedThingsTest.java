package org.yunhe.report.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yunhe.report.Reading;

/** One example a rule of how counted things are named. */
class CountedThingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what things did that were told of before, or stand before their number
          开工重点项目96个，其中62个已竣工投产。 | 开工重点项目 level 96个 eq actual - ; 竣工投产重点项目 level 62个 eq actual -
          推出制度成果50项，其中9项为全省首创。 | 推出制度成果 level 50项 eq actual - ; 全省首创制度成果 level 9项 eq actual -
          预备项目23个正在开展论证。 | 开展论证预备项目 level 23个 eq actual -
          # any verb may stand behind 全部
          412口水窖全部蓄水使用。 | 蓄水使用水窖 level 412口 eq actual -
          # whose things they are goes before what they did
          山区12条公路全部完工。 | 山区完工公路 level 12条 eq actual -
          # a count right behind another: one deed, one predicate for both
          新增12个班480个学位。 | 新增班 level 12个 eq actual - ; 新增学位 level 480个 eq actual -
          5所高校9个学科入选省级名单。 | 入选省级名单高校 level 5所 eq actual - ; 入选省级名单学科 level 9个 eq actual -
          # classes of the things told before
          安排重点项目60个，其中工业类3个。 | 安排重点项目 level 60个 eq actual - ; 安排工业类重点项目 level 3个 eq actual -
          # the deed goes on to the parts
          新设经营主体30户，其中企业8户。 | 新设经营主体 level 30户 eq actual - ; 新设企业 level 8户 eq actual -
          # deeds for the people that were done
          10件惠民实事全部办结。 | 办结惠民实事 level 10件 eq actual -
          # a list that is counted as one
          建成3个产业联合体、科教联合体。 | 建成产业联合体、科教联合体 level 3个 eq actual -
          建成3个产业联合体、改造学校2所。 | 建成产业联合体 level 3个 eq actual - ; 改造学校 level 2所 eq actual -
          # a remark in the midst of the thing
          走访500户高龄（独居）老人家庭。 | 走访高龄老人家庭 level 500户 eq actual -
          """)
  void namesThemByDeedAndThing(String text, String expected) {
    assertThat(Reading.statements(text)).containsExactly(expected.split(" ; ", -1));
  }
}
