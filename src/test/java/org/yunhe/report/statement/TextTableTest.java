package org.yunhe.report.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yunhe.report.Reading;

/** Tables inside texts, read by their headers. */
class TextTableTest {
  @Test
  void aColumnNamesTheMeasureOfItsLabels() {
    String text = "2012年农产品产量\n指标名称\n产量（万吨）\n同比增长（±%）\n小麦\n31.5\n2.4\n#冬小麦\n20.1\n-1.6\n";

    assertThat(Reading.statements(text))
        .containsExactly(
            "小麦产量 level 31.5万吨 eq actual 2012",
            "小麦产量 growth 2.4% eq actual 2012",
            "冬小麦产量 level 20.1万吨 eq actual 2012",
            "冬小麦产量 growth -1.6% eq actual 2012");
  }

  @Test
  void aLineAboveNamesTheUnitAndAColumnItsMonth() {
    String text = "2020年统计\n单位：万元\n指标\t3月末\t比年初增减额\n存款余额\t1200\t-35\n#住户存款\t800\t12\n";

    assertThat(Reading.statements(text))
        .containsExactly(
            "存款余额 level 1200万元 eq actual 2020-03",
            "存款余额 change -35万元 eq actual 2020-03",
            "住户存款 level 800万元 eq actual 2020-03",
            "住户存款 change 12万元 eq actual 2020-03");
  }

  @Test
  void aNumberedRowIsNamedByItsSecondCell() {
    String text = "序号\t指标\t产量（吨）\t增长（%）\n1\t原煤\t5.2\t1.1\n2\t原盐\t3\t2\n";

    assertThat(Reading.statements(text))
        .containsExactly(
            "原煤产量 level 5.2吨 eq actual -",
            "原煤产量 growth 1.1% eq actual -",
            "原盐产量 level 3吨 eq actual -",
            "原盐产量 growth 2% eq actual -");
  }

  @Test
  void aLineThatNumbersTheNextRowIsNoFigure() {
    String text = "序号\n指标\n产量（吨）\n1\n原煤\n5.2\n2\n原盐\n3\n";

    assertThat(Reading.statements(text))
        .containsExactly("原煤产量 level 5.2吨 eq actual -", "原盐产量 level 3吨 eq actual -");
  }

  @Test
  void aLabelKeepsItsOwnMeasure() {
    String text = "指标\t产量（吨）\t增长（%）\n蔬菜播种面积\t5.2\t1.1\n";

    assertThat(Reading.statements(text)).first().asString().startsWith("蔬菜播种面积 level 5.2吨");
  }

  @Test
  void barsKeepEmptyCellsAndGroupsNameWhomAColumnMeasures() {
    String text = "居民收支（单位：元、%）\n| | 城镇 | 增速 | 农村 | 增速 |\n| 人均收入 | 300 | 6.3 | | 11.1 |\n";

    assertThat(Reading.statements(text))
        .containsExactly(
            "城镇人均收入 level 300元 eq actual -",
            "城镇人均收入 growth 6.3% eq actual -",
            "农村人均收入 growth 11.1% eq actual -");
  }

  @Test
  void blanksSetCellsOffBelowAHeader() {
    String text = "产品名称  单位  产量  比上年增长%\n原煤  万吨  60.2  11.7\n";

    assertThat(Reading.statements(text))
        .containsExactly("原煤产量 level 60.2万吨 eq actual -", "原煤产量 growth 11.7% eq actual -");
  }

  @Test
  void aHeaderWithItsOwnUnitSaysWhatItCounts() {
    String text = "类别\t在校学生（人）\t增速比上月（百分点）\n小学\t170\t-0.5\n";

    assertThat(Reading.statements(text))
        .containsExactly("小学在校学生 level 170人 eq actual -", "小学在校学生 change -0.5个百分点 eq actual -");
  }

  @Test
  void aColumnOfAPlanHoldsAims() {
    String text =
        """
        指标名称　　单位　　2022年完成（预计）　　2023年计划
        工业投资增速　　%　　7.4　　9以上
        财政收入　　亿元　　53.1　　56
        新建标准厂房　　万平方米　　12　　15左右
        """;

    assertThat(Reading.statements(text))
        .containsExactly(
            "工业投资 growth 7.4% eq actual 2022",
            "工业投资 growth 9% ge target 2023",
            "财政收入 level 53.1亿元 eq actual 2022",
            "财政收入 level 56亿元 eq target 2023",
            "新建标准厂房 level 12万平方米 eq actual 2022",
            "新建标准厂房 level 15万平方米 approx target 2023");
  }

  @Test
  void howAPlanWasCarriedOutIsAFact() {
    String text = "指标\t完成年计划（%）\t增长（%）\n技改投资\t87.5\t6.1\n";

    assertThat(Reading.statements(text))
        .containsExactly("技改投资 level 87.5% eq actual -", "技改投资 growth 6.1% eq actual -");
  }

  @Test
  void aRowWithoutUnitIsCountedAsTheOneAboveThatHasOne() {
    String text = "2012年畜禽存栏\n指标名称\n指标值\n大牲畜（万头）\n9.6\n#黄牛\n3.2\n奶牛\n4.1\n羊（万只）\n12.5\n";

    assertThat(Reading.statements(text))
        .containsExactly(
            "大牲畜 level 9.6万头 eq actual 2012",
            "黄牛 level 3.2万头 eq actual 2012",
            "奶牛 level 4.1万头 eq actual 2012",
            "羊 level 12.5万只 eq actual 2012");
  }

  @Test
  void productsAreNoPartsOfTheProductAbove() {
    String text = "产品名称\t单位\t产量\n发电量\t亿千瓦时\t9.6\n啤酒\t万吨\t1.2\n";

    assertThat(Reading.statements(text))
        .containsExactly("发电量产量 level 9.6亿千瓦时 eq actual -", "啤酒产量 level 1.2万吨 eq actual -");
  }

  @Test
  void membersAreMeasuredAsTheTotalAbove() {
    String text = "2012年人口\n指标名称\n指标值（万人）\n总人口\n28\n男性\n14.1\n";

    assertThat(Reading.statements(text))
        .containsExactly("总人口 level 28万人 eq actual 2012", "男性人口 level 14.1万人 eq actual 2012");
  }

  @Test
  void aLineThatIsAUnitIsNoLabel() {
    String text = "2012年\n-5.7\n合成氨\n万吨\n53.3\n";

    assertThat(Reading.statements(text)).contains("合成氨 level 53.3万吨 eq actual 2012");
  }
}
