package org.yunhe.reference.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yunhe.reference.Indicator;
import org.yunhe.reference.Industry;
import org.yunhe.reference.ProjectReference;
import org.yunhe.reference.ReferenceData;
import org.yunhe.reference.Region;

/** The reference data of the project itself; that it loads says that its codes are unique. */
class ProjectReferenceDataTest {
  private static final ReferenceData DATA = ProjectReference.DATA;

  @Test
  void holdsTheIndicatorsThatReportsAndTablesUse() {
    assertThat(DATA.indicators().all())
        .hasSizeGreaterThanOrEqualTo(600)
        .allSatisfy(i -> assertThat(i.origin()).isEqualTo("reference"));
  }

  @ParameterizedTest
  @CsvSource({
    "全市生产总值, gdp",
    "地區生產總值, gdp",
    "国内生产总值, gdp",
    "规上工业增加值, ind_va_scale",
    "全区一般公共预算收入, budget_revenue",
    "地方财政一般预算收入, budget_revenue",
    "社会消费品零售额, retail_sales",
    "限上单位消费品零售额, retail_sales_above",
    "外贸进出口, trade_total",
    "城镇常住居民人均可支配收入, income_urban",
    "CPI, cpi",
    "年末常住人口, pop_resident",
    "市场主体, market_entities",
    "专精特新“小巨人”企业, little_giants",
    "固定资产投资（不含农户）, fai_no_farm",
  })
  void knowsOneIndicatorUnderTheNamesOfReportsAndTables(String name, String code) {
    assertThat(DATA.indicators().find(name)).map(Indicator::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "工业增加值, 规模以上工业增加值",
    "固定资产投资, 全社会固定资产投资",
    "固定资产投资, 固定资产投资(不含农户)",
    "一般公共预算收入, 财政总收入",
    "一般公共预算收入, 全国一般公共预算收入",
    "农民人均纯收入, 农村居民人均可支配收入",
    "地区生产总值, 人均地区生产总值",
    "户籍人口, 常住人口",
    "实际使用外资, 合同外资",
    "规模以上工业企业营业收入, 规模以上工业企业主营业务收入",
    "城镇调查失业率, 城镇登记失业率",
  })
  void keepsApartWhatIsMeasuredDifferently(String one, String other) {
    assertThat(DATA.indicators().resolve(one)).isNotEqualTo(DATA.indicators().resolve(other));
  }

  @ParameterizedTest
  @CsvSource({
    "万吨标准煤, energy:coal_equivalent",
    "件（套）, count",
    "亿千瓦小时, energy:electricity",
    "百万人次, visits",
    "万美元, money:USD",
    "1978年=100, index",
    "元/平方米, money:CNY/area",
    "吨/日, mass/time",
    "50公斤/袋, mass/count",
    "250升, volume",
    "350瓦, power",
    "月·平方米, calendar·area",
    "千伏安, power:apparent",
    "英加仑, volume",
    "克拉, mass",
    "微克/立方米, mass/volume",
    "个百分点, points",
    "‰, ratio",
    "万标箱, containers",
    "亿人公里, traffic:passenger",
    "栋, count",
  })
  void knowsTheUnitsOfRealTables(String unit, String dimension) {
    assertThat(DATA.units().resolve(unit).dimension()).isEqualTo(dimension);
  }

  @ParameterizedTest
  @CsvSource({
    "亩, 3, 2000",
    "万公顷, 1, 100000000",
    "亿斤, 2, 100000000",
    "英尺, 10, 3.048",
    "百万人次, 1.5, 1500000",
    "元/亩, 2000, 3",
    "成, 3, 30",
  })
  void convertsExactly(String unit, String value, String base) {
    assertThat(DATA.units().resolve(unit).toBase(new BigDecimal(value))).isEqualByComparingTo(base);
  }

  /** The warehouse keeps 20 digits before the point; a value with 万亿 in front must still fit. */
  @Test
  void keepsBaseValuesInRange() {
    BigInteger most = BigInteger.TEN.pow(12);
    assertThat(DATA.units().all())
        .allSatisfy(
            unit ->
                assertThat(unit.numerator())
                    .isLessThanOrEqualTo(unit.denominator().multiply(most)));
  }

  @ParameterizedTest
  @CsvSource({
    "370405, 2021, 山东省枣庄市台儿庄区, 370400",
    "429021, 2016, 湖北省神农架林区, 420000",
    "110103, 2010, 北京市崇文区, 110000",
    "500000, 1997, 重庆市, 000000",
    "510200, 1996, 四川省重庆市, 510000",
    "120110, 1991, 天津市东郊区, 120000",
    "120110, 1992, 天津市东丽区, 120000",
    "469001, 2021, 海南省五指山市, 460000",
    "659001, 2021, 新疆维吾尔自治区石河子市, 650000",
  })
  void knowsRegionsOverTime(String code, int year, String fullName, String parent) {
    Region region = DATA.regions().byCode(code, year).orElseThrow();
    assertThat(region.fullName()).isEqualTo(fullName);
    assertThat(region.parentCode()).isEqualTo(parent);
  }

  @ParameterizedTest
  @CsvSource({
    "恩施自治州, 422800",
    "恩施州, 422800",
    "神农架, 429021",
    "内蒙古, 150000",
    "新疆, 650000",
    "全国, 000000",
    "黔东南州, 522600",
    "莫力达瓦旗, 150722",
    "襄樊市, 420600",
    "香港, 810000",
  })
  void findsRegionsByShortAndFormerNames(String name, String code) {
    assertThat(DATA.regions().find(name, 2021, null)).map(Region::code).contains(code);
  }

  @Test
  void leadsFromEveryRegionToTheCountry() {
    assertThat(DATA.regions().all())
        .allSatisfy(
            region ->
                assertThat(DATA.regions().path(region, region.validFrom()))
                    .extracting(Region::level)
                    .endsWith("country"));
  }

  @Test
  void holdsTheIndustriesOfTheStandard() {
    assertThat(DATA.industries().all()).filteredOn(i -> i.code().length() == 2).hasSize(97);
    assertThat(DATA.industries().byCode("3841")).map(Industry::name).contains("锂离子电池制造");
    assertThat(DATA.industries().find("纺织业")).map(Industry::code).contains("17");
  }

  @Test
  void resolvesEveryUnitSeenInRealTables() throws IOException {
    Path seen = shared().resolve(Path.of("tables", "codes", "units-seen.csv"));
    Assumptions.assumeTrue(Files.exists(seen), "the shared data is not here");
    List<String> lines = Files.readAllLines(seen);
    assertThat(lines.subList(1, lines.size()))
        .allSatisfy(
            line -> {
              String unit = line.substring(0, line.lastIndexOf(','));
              assertThat(DATA.units().resolve(unit).dimension()).isNotIn("", "none");
            });
  }

  private static Path shared() {
    String folder = System.getenv("YUNHE_SHARED");
    return folder == null ? Path.of("..", "shared") : Path.of(folder);
  }
}
