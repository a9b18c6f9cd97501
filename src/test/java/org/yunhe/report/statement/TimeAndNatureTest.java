package org.yunhe.report.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yunhe.report.Reading;
import org.yunhe.report.ReportHints;
import org.yunhe.staged.StatementRow;

/** What tells facts from aims and when they hold, one example a rule. */
class TimeAndNatureTest {
  private static final String REVIEW = "甲县政府工作报告\n一、2019年工作回顾\n";
  private static final String PLAN = "甲县政府工作报告\n二、2020年工作安排\n";

  private static List<String> read(String fileName, String text) {
    return Reading.READER
        .read(text, new ReportHints(fileName, "txt", "UTF-8"))
        .rows(StatementRow.class)
        .stream()
        .map(row -> row.indicatorText() + " " + row.nature().code() + " " + row.periodCode())
        .toList();
  }

  @Test
  void newsOfThisYearLooksBackUnlessItsWordsLookAhead() {
    assertThat(read("2019-news.txt", "今年，甲县新签约项目20个。")).containsExactly("甲县新签约项目 actual 2019");
    assertThat(read("2019-news.txt", "会上提出，甲县要完成造林3万亩。下月确保通水管线5公里。"))
        .hasSize(2)
        .allMatch(line -> line.contains(" target "));
  }

  @Test
  void wordsOfTheClauseWinOverThePart() {
    assertThat(read("2021-gwr.txt", "甲县政府工作报告\n二、2021年工作安排\n新建学校3所，目前建有学校12所。"))
        .containsExactly("新建学校 target 2021", "建有学校 actual 2020");
  }

  @Test
  void aHeadingThatNamesThePlannedYearOpensThePlan() {
    assertThat(
            read(
                "2011-gwr.txt",
                "甲镇2010年工作总结和2011年工作打算\n一、2010年怎么样\n财政收入8亿元。\n二、2011年怎么办\n财政收入9亿元。"))
        .containsExactly("财政收入 actual 2010", "财政收入 target 2011");
  }

  @Test
  void monthsHoldForAMonthlyReviewUntilOthersAreNamed() {
    assertThat(
            read(
                "2022-monthly.txt",
                "2022年1—5月，全区工业投资9亿元，比一季度回落2个百分点，5月份下降3%。\n二、消费\n零售额4亿元。\n全年零售额力争10亿元。"))
        .containsExactly(
            "全区工业投资 actual 2022-01/2022-05",
            "全区工业投资 actual 2022-01/2022-05",
            "全区工业投资 actual 2022-05",
            "零售额 actual 2022-01/2022-05",
            "零售额 target 2022");
  }

  @Test
  void aYearToComeHoldsForItsParagraphOnly() {
    assertThat(read("2021-news.txt", "到2025年，港口吞吐能力达到300万吨。\n港区入驻企业26家。"))
        .containsExactly("港口吞吐能力 target 2025", "港区入驻企业 actual 2021");
  }

  @Test
  void sinceAYearIsTheTimeFromThenOn() {
    assertThat(read("2020-gwr.txt", "甲县政府工作报告\n一、2019年工作回顾\n2016年以来，累计投入建房资金3亿元。"))
        .containsExactly("投入建房资金 actual 2016/2019");
  }

  @Test
  void whatBeganInAYearIsNotOfThatYear() {
    assertThat(read("2020-gwr.txt", REVIEW + "从2016年起扩大招生，升学率达到80%。自7月份开始好转，出口3亿元。"))
        .containsExactly("升学率 actual 2019", "出口 actual 2019");
  }

  @Test
  void aYearUpToAnotherIsASpan() {
    assertThat(read("2020-gwr.txt", REVIEW + "2016年至2019年新建学校8所。"))
        .containsExactly("新建学校 actual 2016/2019");
    assertThat(read("2020-gwr.txt", REVIEW + "公路投资3亿元，是1999年到2010年总和的2倍。"))
        .containsExactly("公路投资 actual 2019", "公路投资 actual 2011/2019");
  }

  @Test
  void aMonthOfThisYearIsOverWhenTheReportIsGiven() {
    assertThat(read("2020-gwr.txt", REVIEW + "截至今年1月底，关闭的小矿达到9家。查处案件30件。"))
        .containsExactly("关闭的小矿 actual 2020-01", "查处案件 actual 2019");
  }

  @Test
  void aTimeNamedInPassingHoldsForItsSentenceOnly() {
    assertThat(read("2020-gwr.txt", REVIEW + "一季度开局良好，财政收入增长5%。设备投资增长9%。"))
        .containsExactly("财政收入 actual 2019-01/2019-03", "设备投资 actual 2019");
    assertThat(read("2020-gwr.txt", PLAN + "落实2030年减排目标。单位能耗下降3%。"))
        .containsExactly("单位能耗 target 2020");
    assertThat(read("2020-gwr.txt", REVIEW + "提出到2030年的减排目标。新增装机3万千瓦。"))
        .containsExactly("新增装机 actual 2019");
    assertThat(read("2020-gwr.txt", REVIEW + "去年下半年开始降幅收窄，上半年出口下降2%，全年进口3亿元，其中12月占全年的9%。"))
        .contains("进口 actual 2019")
        .last()
        .asString()
        .endsWith(" 2019-12");
    assertThat(read("2020-gwr.txt", REVIEW + "扭转了2016年末至2017年的下滑。财政收入增长5%。"))
        .containsExactly("财政收入 actual 2019");
  }

  @Test
  void anAverageOfYearsIsOfAllUpToTheOneNamed() {
    assertThat(read("2020-gwr.txt", PLAN + "到2025年，生产总值达到90亿元，年均增长6%。"))
        .containsExactly("生产总值 target 2025", "生产总值 target 2020/2025");
  }

  @Test
  void aPlanThatIsOnlyNamedIsNoTime() {
    assertThat(read("2022-gwr.txt", "甲县政府工作报告\n一、2021年工作回顾\n谋划“十四五”项目80个。"))
        .containsExactly("谋划“十四五”项目 actual 2021");
  }

  @Test
  void aListOfDeedsWithATitleAboveIsAPlan() {
    assertThat(
            read(
                "2021-gwr.txt",
                "甲县政府工作报告\n一、2020年工作回顾\n新建学校3所。\n附件1\n2021年十件民生实事\n一、办好教育。新增学位900个。"))
        .containsExactly("新建学校 actual 2020", "新增学位 target 2021");
  }

  @Test
  void fiveYearsOfAPlanAreThoseToCome() {
    assertThat(read("2021-gwr.txt", "甲县政府工作报告\n二、2021年工作安排\n五年建成绿道300公里，实施整治五年行动，建成公园2个。"))
        .containsExactly("建成绿道 target 2021/2025", "建成公园 target 2021/2025");
  }

  @Test
  void theDayOfTheNewsIsNotTheMonthOfItsFigures() {
    assertThat(read("2021-news.txt", "10月20日，记者获悉，全市新开工项目60个。"))
        .containsExactly("全市新开工项目 actual 2021");
    assertThat(read("2021-news.txt", "12月15日，全市集中开工项目28个。"))
        .containsExactly("全市集中开工项目 actual 2021-12");
  }

  @Test
  void aLineThatEndsWithAColonMayOpenThePlan() {
    assertThat(
            read("bureau.txt", "关于2023年工作情况和2024年工作要点的报告\n2023年，改造公路80公里。\n2024年工作思路：\n改造公路95公里。"))
        .containsExactly("改造公路 actual 2023", "改造公路 target 2024");
  }

  @Test
  void whatIsToBeDoneHoldsUpToTheFullStop() {
    assertThat(read("2024-news.txt", "要完成投资5亿元；新建学校3所。建成公园2个。"))
        .containsExactly("完成投资 target 2024", "新建学校 target 2024", "建成公园 actual 2024");
  }

  @Test
  void thisYearIsTheYearOfTheFileWhereItIsNamedFirst() {
    assertThat(read("2015-news.txt", "今年新签约项目14个。2014年签约的项目中，开工19个。"))
        .first()
        .isEqualTo("新签约项目 actual 2015");
  }

  @Test
  void thisYearIsYetToComeInWhatLooksBackOnTheYearBefore() {
    assertThat(read("2012-news.txt", "去年以来形势向好，2011年全县生产总值完成76亿元。今年实施项目96个。"))
        .containsExactly("全县生产总值 actual 2011", "实施项目 target 2012");
  }

  @Test
  void theGoalOfACenturyIsNoPlan() {
    assertThat(read("2026-gwr.txt", "五年来，我们向第二个百年奋斗目标迈进。\n生产总值从9亿元提高到14亿元。"))
        .containsExactly("生产总值 actual 2025");
  }
}
