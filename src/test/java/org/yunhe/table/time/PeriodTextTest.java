package org.yunhe.table.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yunhe.staged.Period;

class PeriodTextTest {
  @ParameterizedTest
  @CsvSource({
    "2021年,2021",
    "2021,2021",
    "2021年度,2021",
    "2021年末,2021",
    "2020年2月,2020-02",
    "2020年02月份,2020-02",
    "2020-02,2020-02",
    "2020/2,2020-02",
    "2020.11,2020-11",
    "202002,2020-02",
    "2020M2,2020-02",
    "2020-02-29,2020-02",
    "2020年2月29日,2020-02",
    "２０２０年２月,2020-02",
    "二〇二〇年十二月,2020-12",
    "2020 年 2 月,2020-02",
    "2022年第一季度,2022-Q1",
    "2022年4季度,2022-Q4",
    "2022Q3,2022-Q3",
    "2022-Q3,2022-Q3",
    "2022年上半年,2022-H1",
    "2022年1-2月,2022-01/2022-02",
    "2022年1—11月,2022-01/2022-11",
    "2022年1至3月,2022-01/2022-03",
    "2022年前三季度,2022-01/2022-09",
    "2022年1-3季度,2022-01/2022-09",
    "2022年第1-3季度,2022-01/2022-09",
    "2022年元至3月,2022-01/2022-03",
    "2022年元月,2022-01",
    "2020年(1-6月),2020-01/2020-06",
    "2020年前7个月,2020-01/2020-07",
    "2020年3-5月,2020-03/2020-05",
    "2020年4-6月,2020-Q2",
    "2020年10—12月,2020-Q4",
    "2020年7月-12月,2020-H2",
    "截至2020年3月末,2020-03",
    "20年3月,2020-03",
    "98年12月,1998-12",
    "2020年Ⅱ季度,2020-Q2",
    "2020.0,2020",
    "2020年上半年,2020-H1",
    "2020H1,2020-H1",
    "2020Q1,2020-Q1",
    "Q1 2020,2020-Q1",
    "1Q2020,2020-Q1",
    "1Q20,2020-Q1",
    "2020年1季度,2020-Q1",
    "2020-1,2020-01",
    "20200331,2020-03",
    "2020/3/31,2020-03",
    "2020-03-31 00:00:00,2020-03",
    "Mar-20,2020-03",
    "March 2020,2020-03",
    "Sep. 2020,2020-09",
    "31-Mar-2020,2020-03",
    "2020 Mar,2020-03",
    "03/2020,2020-03",
    "2020M03,2020-03"
  })
  void readsAllSpellings(String text, String code) {
    assertThat(PeriodText.parse(text).flatMap(p -> p.resolve(false, 0)).map(Period::code))
        .as(text)
        .contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "指标",
        "1234",
        "3000年",
        "2020年13月",
        "202013",
        "12",
        "20201",
        "2011年-2025年",
        "1.5",
        "1-2",
        "2019-2020",
        "12-3月",
        "13/2020",
        "Monday 20",
        "5Q2020",
        "5年3月"
      })
  void leavesOthers(String text) {
    assertThat(PeriodText.parse(text)).as(text).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2016年8月,本月,2016-08",
    "2016年8月,1-本月,2016-01/2016-08",
    "2016年,1-3月,2016-01/2016-03",
    "2016年,3月,2016-03",
    "3月,2016年,2016-03",
    "2016年一季度,2015年,2015"
  })
  void putsPartsTogether(String outer, String inner, String code) {
    PartialPeriod both =
        PeriodText.parse(outer).orElseThrow().with(PeriodText.parse(inner).orElseThrow());
    assertThat(both.resolve(false, 0).map(Period::code)).contains(code);
  }

  @Test
  void tellsOctoberFromJanuaryByItsNeighbours() {
    List<PartialPeriod> periods =
        PeriodAxis.parse(List.of("2016.09", "2016.1", "2016.11", "2017.1", "2017.2"));
    assertThat(periods.stream().map(p -> p.resolve(false, 0).orElseThrow().code()))
        .containsExactly("2016-09", "2016-10", "2016-11", "2017-01", "2017-02");
  }

  @Test
  void leavesAMonthOpenThatNothingTells() {
    assertThat(PeriodAxis.parse(List.of("2016.1")).get(0).isNone()).isTrue();
  }

  private static List<String> codesAlong(String... texts) {
    return PeriodAxis.parse(List.of(texts)).stream()
        .map(p -> p.resolve(false, 0).map(Period::code).orElse(""))
        .toList();
  }

  @Test
  void takesTheYearOfAMonthFromTheOnesBeforeIt() {
    assertThat(codesAlong("2030年11月", "12月", "1月", "合计", "3月"))
        .containsExactly("2030-11", "2030-12", "2031-01", "", "2031-03");
    assertThat(codesAlong("2031年2月", "12月", "11月"))
        .containsExactly("2031-02", "2030-12", "2030-11");
    assertThat(codesAlong("2031年3月", "1-3月", "2030年3月", "1-3月"))
        .containsExactly("2031-03", "2031-01/2031-03", "2030-03", "2030-01/2030-03");
    assertThat(codesAlong("2030年第四季度", "一季度")).containsExactly("2030-Q4", "2031-Q1");
    assertThat(codesAlong("2030年12月", "1月")).containsExactly("2030-12", "2031-01");
    assertThat(codesAlong("2031年9月", "6月", "3月")).containsExactly("2031-09", "2031-06", "2031-03");
  }

  @Test
  void leavesTheYearOfAMonthOpenThatNothingTells() {
    assertThat(codesAlong("11月", "2031年3月", "3月")).containsExactly("", "2031-03", "");
    assertThat(codesAlong("2030年11月", "2031年", "1月")).containsExactly("2030-11", "2031", "");
    assertThat(codesAlong("2030年12月", "3月")).containsExactly("2030-12", "");
    assertThat(codesAlong("2031年3月", "1-2月")).containsExactly("2031-03", "");
  }

  @Property
  void readsBackAnyMonth(
      @ForAll @IntRange(min = 1949, max = 2099) int year,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    String code = Period.month(year, month).code();
    for (String text :
        List.of(
            year + "年" + month + "月",
            code,
            code.replace("-", ""),
            code.replace("-", "/"),
            code + "-01")) {
      assertThat(PeriodText.parse(text).flatMap(p -> p.resolve(false, 0)).map(Period::code))
          .as(text)
          .contains(code);
    }
  }

  @Property
  void neverThrows(@ForAll @StringLength(max = 40) String text) {
    assertThat(PeriodText.parse(text)).isNotNull();
  }
}
