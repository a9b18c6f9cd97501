package org.yunhe.table.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yunhe.staged.Period;

class TitlePeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2016年8月(E1)甲商品销售情况,2016-08",
    "甲县2016年住户调查资料(一季度),2016-Q1",
    "2022年前三季各市主要指标,2022-01/2022-09",
    "2022年第3季主要指标,2022-Q3",
    "2022年1-2季度,2022-01/2022-06",
    "2022年8月累计主要指标,2022-01/2022-08",
    "2016年1-6月各市投资,2016-01/2016-06",
    "2031年3月70个城市住宅价格,2031-03",
    "1、E41002_2016年8月,2016-08",
    "全国2016年概况,2016"
  })
  void findsThePeriodOfATitle(String title, String code) {
    assertThat(TitlePeriod.find(title).flatMap(p -> p.resolve(false, 0)).map(Period::code))
        .contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2030年12月—2031年3月甲类用电量", "2029年-2031年粮食", "2030.12-2031.03 数据"})
  void findsNoneWhereATitleTellsFromWhenToWhen(String title) {
    assertThat(TitlePeriod.find(title)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2031年3月,上月,2031-02",
    "2031年1月,上月末,2030-12",
    "2031年1-3月,上月,2031-02",
    "2031年一季度,上季度,2030-Q4",
    "2031年6月,上季末,2031-Q1",
    "2031年3月,年初,2030-12",
    "2031年3月末,上年末,2030-12",
    "2031年,去年底,2030"
  })
  void countsEarlierPeriodsFromThatOfTheTitle(String title, String heading, String period) {
    PartialPeriod outer = TitlePeriod.find(title).orElseThrow();
    PartialPeriod inner = PeriodText.parse(heading).orElseThrow();

    assertThat(outer.with(inner).resolve(false, 0)).contains(Period.parse(period).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"2031年5月,上季", "2031年上半年,上月", "2031年,上月"})
  void leavesOpenWhichEarlierPeriodIsMeant(String title, String heading) {
    PartialPeriod both =
        TitlePeriod.find(title).orElseThrow().with(PeriodText.parse(heading).orElseThrow());

    assertThat(both.isUnclear()).isTrue();
    assertThat(both.with(PartialPeriod.year(2031)).resolve(false, 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2031年3月末枣庄市存款,枣庄市存款", "二〇三一年三月枣庄市存款,枣庄市存款", "第一产业,第一产业"})
  void takesPeriodsOutOfTitles(String title, String rest) {
    assertThat(TitlePeriod.removeFrom(title)).isEqualTo(rest);
  }

  @Property
  void neverThrows(@ForAll @StringLength(max = 40) String text) {
    assertThat(TitlePeriod.find(text)).isNotNull();
    assertThat(TitlePeriod.findPart(text)).isNotNull();
    assertThat(TitlePeriod.removeFrom(text)).isNotNull();
  }
}
