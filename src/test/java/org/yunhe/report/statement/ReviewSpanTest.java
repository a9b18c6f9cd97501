package org.yunhe.report.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yunhe.report.Reading;

/** What a report says of five years is not taken for what it says of the last of them. */
class ReviewSpanTest {
  private static final String TITLE = "甲县政府工作报告（2021年）\n\n";

  @Test
  void aHeadingBeginsTheSpanAndTheYearUnderReviewEndsIt() {
    assertThat(
            Reading.statements(
                TITLE
                    + """
                    一、“十三五”时期和2020年工作回顾

                    五年来，城乡面貌大有改观。

                    新建学校12所，工业产值增长48%。

                    刚刚过去的2020年很不寻常。新建学校2所，工业产值增长6%。
                    """))
        .containsExactly(
            "新建学校 level 12所 eq actual 2016/2020",
            "工业产值 growth 48% eq actual 2016/2020",
            "新建学校 level 2所 eq actual 2020",
            "工业产值 growth 6% eq actual 2020");
  }

  @Test
  void aStateHoldsInTheLastYearOfTheSpan() {
    assertThat(
            Reading.statements(
                TITLE + "一、“十三五”时期工作回顾\n\n" + "城镇化率52%，高速公路里程达到310公里，累计修路900公里，完成水利投资8亿元。"))
        .containsExactly(
            "城镇化率 level 52% eq actual 2020",
            "高速公路里程 level 310公里 eq actual 2020",
            "修路 level 900公里 eq actual 2016/2020",
            "水利投资 level 8亿元 eq actual 2016/2020");
  }

  @Test
  void whatIsTakenAwayAddsUpAndWhatIsReachedIsAState() {
    assertThat(Reading.statements(TITLE + "一、“十三五”时期工作回顾\n\n" + "淘汰水泥产能70万吨，新增教师平均学历年限由14年提高到15年。"))
        .containsExactly(
            "淘汰水泥产能 level 70万吨 eq actual 2016/2020", "新增教师平均学历年限 level 15年 eq actual 2020");
  }

  @Test
  void aSumOfYearsInPassingBeginsNoSpan() {
    assertThat(Reading.statements(TITLE + "一、2020年工作回顾\n\n" + "近三年累计，能耗下降9%。\n\n新建学校2所。"))
        .containsExactly("能耗 growth -9% eq actual 2018/2020", "新建学校 level 2所 eq actual 2020");
  }

  @Test
  void aFigureOfTheLastYearStandsWithinTheSpan() {
    assertThat(
            Reading.statements(
                TITLE + "一、“十三五”时期工作回顾\n\n" + "2020年城镇化率达到52%。新建公园9个。\n\n这是奋力爬坡的五年。\n\n改造厂房30座。"))
        .containsExactly(
            "城镇化率 level 52% eq actual 2020",
            "新建公园 level 9个 eq actual 2016/2020", "改造厂房 level 30座 eq actual 2016/2020");
  }

  @Test
  void growthAgainstTheYearBeforeTheSpanGoesOn() {
    assertThat(
            Reading.statements(
                TITLE
                    + "一、“十三五”时期工作回顾\n\n"
                    + "“十三五”期间，经济稳步向前。2020年，生产总值90亿元，比2015年增长41%。财政收入8亿元，增长35%。"))
        .containsExactly(
            "生产总值 level 90亿元 eq actual 2020",
            "生产总值 growth 41% eq actual 2016/2020",
            "财政收入 level 8亿元 eq actual 2020",
            "财政收入 growth 35% eq actual 2016/2020");
  }

  @Test
  void theNameOfAPlanBeginsNoSpan() {
    assertThat(Reading.statements(TITLE + "我们编制了第十四个五年规划。\n\n新建学校2所。"))
        .containsExactly("新建学校 level 2所 eq actual 2020");
  }

  @Test
  void targetsNamedInAReviewDoNotTurnItAheadWhereAHeadingIsToCome() {
    assertThat(
            Reading.statements(
                TITLE
                    + """
                    一、2020年工作回顾

                    年初确定的主要预期目标是稳增长，全部完成。

                    粮食产量21万吨。

                    二、2021年重点工作

                    新建粮仓3座。
                    """))
        .containsExactly("粮食产量 level 21万吨 eq actual 2020", "新建粮仓 level 3座 eq target 2021");
  }
}
