package org.yunhe.reference.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yunhe.reference.Region;
import org.yunhe.reference.Regions;

class RegionIndexTest {
  private static final Regions REGIONS =
      new RegionIndex(
          List.of(
              region("000000", "中国", "country", null, 1949, null),
              region("110000", "北京市", "province", "000000", 1981, null),
              region("110103", "崇文区", "county", "110000", 1981, 2010),
              region("110105", "朝阳区", "county", "110000", 1981, null),
              region("220000", "吉林省", "province", "000000", 1981, null),
              region("220100", "长春市", "prefecture", "220000", 1981, null),
              region("220104", "朝阳区", "county", "220100", 1981, null),
              region("220200", "吉林市", "prefecture", "220000", 1981, null),
              region("420000", "湖北省", "province", "000000", 1981, null),
              region("420600", "襄樊市", "prefecture", "420000", 1983, 2009),
              region("420600", "襄阳市", "prefecture", "420000", 2010, null),
              region("422800", "恩施土家族苗族自治州", "prefecture", "420000", 1993, null),
              region("460000", "海南省", "province", "000000", 1988, null),
              region("500000", "重庆市", "province", "000000", 1997, null),
              region("510000", "四川省", "province", "000000", 1981, null),
              region("510200", "重庆市", "prefecture", "510000", 1981, 1996)),
          Map.of("000000", List.of("全国"), "422800", List.of("恩施州", "恩施自治州")));

  private static Region region(
      String code,
      String name,
      String level,
      @Nullable String parent,
      int from,
      @Nullable Integer to) {
    return new Region(code, name, name, level, parent, from, to);
  }

  @ParameterizedTest
  @CsvSource({
    "北京市, 110000",
    "北京, 110000",
    "全国, 000000",
    "恩施自治州, 422800",
    "恩 施 州, 422800",
    "#长春市, 220100",
    "其中：长春市, 220100",
    "湖北省恩施州, 422800",
    "北京市朝阳区, 110105",
    "长春朝阳区, 220104",
    "吉林市, 220200",
    "襄樊市, 420600",
  })
  void findsARegionUnderAllItsNames(String name, String code) {
    assertThat(REGIONS.find(name, 2021, null)).map(Region::code).contains(code);
  }

  @Test
  void meansTheHigherLevelWhereAShortNameIsShared() {
    assertThat(REGIONS.find("吉林", 2021, null)).map(Region::name).contains("吉林省");
  }

  @Test
  void settlesASharedNameByNearness() {
    assertThat(REGIONS.find("朝阳区", 2021, null)).isEmpty();
    assertThat(REGIONS.candidates("朝阳区", 2021)).hasSize(2);
    assertThat(REGIONS.find("朝阳区", 2021, "110000")).map(Region::code).contains("110105");
    assertThat(REGIONS.find("朝阳区", 2021, "220200")).map(Region::code).contains("220104");
  }

  @Test
  void looksFurtherThanTheRegionWhereANameStands() {
    assertThat(REGIONS.find("北京市", 2021, "420000")).map(Region::code).contains("110000");
  }

  @ParameterizedTest
  @CsvSource({"全省, 420000", "'全          省', 420000", "我市, 420600", "全市合计, 420600"})
  void readsWordsForTheOwnRegion(String word, String code) {
    assertThat(REGIONS.find(word, 2021, "420600")).map(Region::code).contains(code);
    assertThat(REGIONS.find(word, 2021, null)).isEmpty();
  }

  @Test
  void endsWithItsValidity() {
    assertThat(REGIONS.find("崇文区", 2010, null)).map(Region::code).contains("110103");
    assertThat(REGIONS.find("崇文区", 2011, null)).isEmpty();
  }

  @Test
  void takesThePlaceThatANameHadInTheYear() {
    assertThat(REGIONS.find("重庆市", 1990, null)).map(Region::parentCode).contains("510000");
    assertThat(REGIONS.find("重庆市", 1997, null)).map(Region::parentCode).contains("000000");
  }

  @Test
  void knowsARenamedRegionByItsCode() {
    assertThat(REGIONS.byCode("420600", 2009)).map(Region::name).contains("襄樊市");
    assertThat(REGIONS.byCode("420600", 2010)).map(Region::name).contains("襄阳市");
  }

  @Test
  void takesFiguresFromBeforeTheFoundingForTheRegionToCome() {
    assertThat(REGIONS.find("海南省", 1980, null)).map(Region::code).contains("460000");
  }

  @Test
  void leadsFromARegionUpwards() {
    Region district = REGIONS.byCode("220104", 2021).orElseThrow();
    assertThat(REGIONS.path(district, 2021))
        .extracting(Region::code)
        .containsExactly("220104", "220100", "220000", "000000");
  }

  @Test
  void findsNothingForOtherTexts() {
    assertThat(REGIONS.find("", 2021, null)).isEmpty();
    assertThat(REGIONS.find("合计", 2021, null)).isEmpty();
    assertThat(REGIONS.find("省", 2021, "420000")).isEmpty();
  }
}
