package org.yunhe.reference.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yunhe.reference.Indicator;
import org.yunhe.reference.Indicators;

class IndicatorIndexTest {
  private static final Indicators INDICATORS =
      new IndicatorIndex(
          List.of(
              new Indicator("gdp", "地区生产总值", "GDP", "核算", "money:CNY", "亿元", "reference"),
              new Indicator("jobs", "城镇新增就业", "New jobs", "就业", "people", "万人", "reference"),
              new Indicator("pop", "常住人口", "Population", "人口", "people", "万人", "reference"),
              new Indicator("entities", "经营主体", "Entities", "主体", "count", "户", "reference")),
          Map.of("生产总值", "gdp", "GDP", "gdp", "市场主体", "entities"));

  @ParameterizedTest
  @CsvSource({
    "地区生产总值, gdp",
    "地區 生產總值, gdp",
    "ＧＤＰ, gdp",
    "全市生产总值, gdp",
    "我区地区生产总值, gdp",
    "其中：生产总值, gdp",
    "'一、地区生产总值', gdp",
    "（二）生产总值, gdp",
    "1.生产总值：, gdp",
    "全年全市实现生产总值, gdp",
    "年末全市常住人口, pop",
    "全市场主体, ",
    "全市市场主体, entities",
    "实现城镇新增就业, jobs",
  })
  void findsAnIndicatorUnderItsNames(String name, String code) {
    assertThat(INDICATORS.find(name).map(Indicator::code).orElse(null)).isEqualTo(code);
  }

  @Test
  void discoversWhatTheListLacks() {
    Indicator discovered = INDICATORS.resolve("全区铺设综合管网");
    assertThat(discovered.origin()).isEqualTo("discovered");
    assertThat(discovered.name()).isEqualTo("铺设综合管网");
    assertThat(discovered.code()).isEqualTo("x_b313d24ead");
  }

  @ParameterizedTest
  @ValueSource(strings = {"铺设 综合管网", "鋪設綜合管網", "其中:铺设综合管网", "我市铺设综合管网；"})
  void discoversTheSameHoweverItIsWritten(String name) {
    assertThat(INDICATORS.resolve(name)).isEqualTo(INDICATORS.resolve("铺设综合管网"));
  }

  @Test
  void keepsBracketsThatTellIndicatorsApart() {
    assertThat(INDICATORS.resolve("地区生产总值(不变价)").code()).isNotEqualTo("gdp");
  }

  @Test
  void findsByCode() {
    assertThat(INDICATORS.byCode("pop")).map(Indicator::name).contains("常住人口");
    assertThat(INDICATORS.byCode("none")).isEmpty();
    assertThat(INDICATORS.all()).hasSize(4);
  }

  @Property
  void resolvesEveryNameToTheSameEachTime(@ForAll String name) {
    Indicator indicator = INDICATORS.resolve(name);
    assertThat(indicator.code()).matches("[a-z][a-z0-9_]*");
    assertThat(INDICATORS.resolve(name)).isEqualTo(indicator);
  }
}
