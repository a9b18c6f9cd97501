package org.yunhe.report.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yunhe.report.Reading;

/** One example a rule of what a number says, by its unit, its verb and its bound. */
class MeasuresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a list that leaves the rest of its unit to the last
          入园率、巩固率分别达88%、93%，比上年提高2.4个、1.1个百分点。 | 入园率 level 88% eq actual - ; 巩固率 level 93% eq actual - ; 入园率 change 2.4个百分点 eq actual - ; 巩固率 change 1.1个百分点 eq actual -
          # how fast something kept growing
          汽车产量继续保持40%以上增长。 | 汽车产量 growth 40% ge actual -
          # a bound behind a ratio
          城乡收入比收窄至2∶1以内。 | 城乡收入比 level 2 le actual -
          # multipliers that stand alone where they are passed
          旅游收入突破万亿元，货运班列超千列。 | 旅游收入 level 1万亿元 ge actual - ; 货运班列 level 1000列 ge actual -
          # times and shares in one list
          蓄电池、化工产品出口分别增长3.8倍、80.2%。 | 蓄电池产品出口 multiple 3.8倍 eq actual - ; 化工产品出口 growth 80.2% eq actual -
          # a growth that has lost its sign
          财政收入52.3亿元，比上年增长22.9。 | 财政收入 level 52.3亿元 eq actual - ; 财政收入 growth 22.9% eq actual -
          # what is made less
          建设用地再减量6平方公里。 | 建设用地 change -6平方公里 eq actual -
          # a round number that is passed once more
          旅客吞吐量再次破亿、游客增长18%。 | 旅客吞吐量 level 1亿 ge actual - ; 游客 growth 18% eq actual -
          """)
  void saysWhatTheNumberTells(String text, String expected) {
    assertThat(Reading.statements(text)).containsExactly(expected.split(" ; ", -1));
  }
}
