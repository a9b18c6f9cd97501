package org.yunhe.reference.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yunhe.problem.Problem;
import org.yunhe.problem.ProblemException;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.reference.ReferenceText;

class ReferenceLoaderTest {
  private static List<String> problems(ReferenceFiles files) {
    return assertThatThrownBy(() -> ReferenceLoader.load(files))
        .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
        .actual()
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void loadsFilesWithoutProblems() {
    var data = ReferenceLoader.load(new ReferenceText());
    assertThat(data.units().all()).hasSize(14);
    assertThat(data.indicators().all()).hasSize(9);
    assertThat(data.regions().all()).hasSize(7);
    assertThat(data.industries().all()).hasSize(4);
  }

  @Test
  void saysAllThatIsWrongWithTraitsPartsAndMappings() {
    ReferenceText files =
        new ReferenceText()
            .with(
                "indicator_traits.csv",
                "indicator_code,better,growth_basis\ngpd,lower,\ncpi,less,\ncpi,,real\n")
            .with(
                "indicator_parts.csv",
                "indicator_code,part_code,breakdown\ngdp,gdp,产业\ngdp,cpi,产业\ngdp,cpi,产业\n")
            .with("label_parts.csv", "label,breakdown,part\n城镇,城乡,城镇\n城镇,城乡,乡村\n")
            .with(
                "industry_mapping.csv",
                "industry_name,industry_code,basis\n纺织,99,name\n纺织,17,mine\n纺织,17,name\n");
    assertThat(problems(files))
        .containsExactly(
            "indicator_traits.csv:2: names the indicator gpd that indicators.csv lacks; add it",
            "indicator_traits.csv:3: has less in better; write lower, or nothing",
            "indicator_traits.csv:4: names cpi a second time; remove one",
            "indicator_traits.csv:4: has real in growth_basis; write nominal, or nothing",
            "indicator_parts.csv:2: says that gdp is a part of itself; name another",
            "indicator_parts.csv:4: names gdp, cpi a second time; remove one",
            "label_parts.csv:3: names 城镇 a second time; remove one",
            "industry_mapping.csv:2: names the class 99 that industries.csv lacks; add it",
            "industry_mapping.csv:3: has mine in basis; write one of name, statistical, strategic",
            "industry_mapping.csv:4: names 纺织, 17 a second time; remove one");
  }

  @Test
  void saysAllThatIsWrongInAllFilesAtOnce() {
    ReferenceText files =
        new ReferenceText()
            .without("region_aliases.csv")
            .with("industries.csv", "industry_code,industry_name\nC,制造业\n")
            .with("indicator_aliases.csv", "alias,indicator_code\n进出口,trade\n")
            .with(
                "units.csv",
                """
                unit_code,unit_name,dimension,base_unit,factor,aliases
                元,元,money:CNY,元,1,
                亩,亩,area,平方米,many,
                """);
    assertThat(problems(files))
        .containsExactly(
            "units.csv:3: has the factor many; write a number above 0 such as 10000, 0.5 or 2000/3",
            "indicator_aliases.csv:2: names the indicator trade that indicators.csv lacks; add it",
            "region_aliases.csv: is missing; restore the file",
            "industries.csv:1: lacks the columns [parent_code]; add them to the first line");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "亩,亩,area,平方米,0,; has the factor 0",
        "亩,亩,area,平方米,1/0,; has the factor 1/0",
        "亩,亩,area,公顷,1,; gives the dimension area the base unit 公顷, before it was 平方米",
        "元,圆,area,平方米,1,; writes 元 for 元, which 元 is written as too",
        "方,方,volume,立方米,1,; lacks the base unit 立方米 of volume",
        "亩,亩,,平方米,1,; has no value for [dimension]",
        "亩,亩,area,平方米; has 4 values where the header has 6",
      })
  void saysWhatIsWrongWithAUnit(String line, String what) {
    String units =
        """
        unit_code,unit_name,dimension,base_unit,factor,aliases
        元,元,money:CNY,元,1,
        平方米,平方米,area,平方米,1,
        """;
    assertThat(problems(new ReferenceText().with("units.csv", units + line + "\n")))
        .singleElement()
        .satisfies(problem -> assertThat(problem).contains(what));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "GDP,总值,Total,核算,none,; indicators.csv:3: has the code GDP",
        "x_1,总值,Total,核算,none,; indicators.csv:3: has the code x_1",
        "gdp,总值,Total,核算,none,; indicators.csv:3: has the code gdp a second time",
        "total,地区 生产总值,Total,核算,none,; names 地区 生产总值 a second time (it means gdp)",
        "total,总值,Total,核算,area,亿元; has the dimension area, but its unit is of money:CNY",
        "total,总值,,核算,none,; has no value for [english_name]",
      })
  void saysWhatIsWrongWithAnIndicator(String line, String what) {
    String indicators =
        """
        indicator_code,indicator_name,english_name,topic,dimension,canonical_unit
        gdp,地区生产总值,Gross regional product,核算,money:CNY,亿元
        """;
    assertThat(problems(new ReferenceText().with("indicators.csv", indicators + line + "\n")))
        .anySatisfy(problem -> assertThat(problem).contains(what));
  }

  @Test
  void refusesAnAliasThatMeansTwoIndicators() {
    String aliases = "alias,indicator_code\n总值,gdp\n总 值,cpi\n";
    assertThat(problems(new ReferenceText().with("indicator_aliases.csv", aliases)))
        .containsExactly(
            "indicator_aliases.csv:3: names 总 值 a second time (it means gdp); remove one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "37,山东省,山东省,province,000000,1981,,; has the code 37",
        "370000,山东省,山东省,state,000000,1981,,; has the level state",
        "370000,山东省,山东省,province,000000,early,,; is valid from early to",
        "370000,山东省,山东省,province,000000,1990,1981,; ends before it begins",
        "370000,山东省,山东省,province,990000,1981,,; names the region 990000 that regions.csv lacks",
        "000000,中华,中华,country,,2000,,; uses the code 000000 in years in which another line does",
      })
  void saysWhatIsWrongWithARegion(String line, String what) {
    String regions =
        "region_code,region_name,full_name,region_level,parent_region_code,valid_from,valid_to,"
            + "successor_codes\n000000,中国,中国,country,,1949,,\n";
    assertThat(problems(new ReferenceText().with("regions.csv", regions + line + "\n")))
        .anySatisfy(problem -> assertThat(problem).contains("regions.csv:3: " + what));
  }

  @Test
  void saysWhatIsWrongWithIndustries() {
    String industries = "industry_code,industry_name,parent_code\n17,纺织业,C\nC,制造业,\nC,制造,\n";
    assertThat(problems(new ReferenceText().with("industries.csv", industries)))
        .containsExactly(
            "industries.csv:2: names the parent C that stands nowhere above; put parents first",
            "industries.csv:4: has the code C a second time; remove one");
  }

  @Test
  void saysWhatIsWrongWithACsvFile() {
    assertThat(problems(new ReferenceText().with("industries.csv", "")))
        .containsExactly("industries.csv: is empty; restore the file");
  }

  /** What is said once of a header is not said again of every line that names a line below it. */
  @Test
  void saysOnceThatAHeaderIsBroken() {
    ReferenceText files =
        new ReferenceText()
            .with("regions.csv", "code,region_name\n000000,中国\n")
            .with("region_aliases.csv", "region_code,alias\n000000,全国\n")
            .with("indicators.csv", "code,indicator_name\ngdp,地区生产总值\n")
            .with("indicator_aliases.csv", "alias,indicator_code\n总值,gdp\n");
    assertThat(problems(files))
        .hasSize(2)
        .allSatisfy(problem -> assertThat(problem).contains("csv:1: lacks the columns"));
  }

  @Test
  void doesNotBlameTheClassesBelowOneThatIsBroken() {
    String industries = "industry_code,industry_name,parent_code\nC,,\n17,纺织业,C\n18,服装业,C\n";
    assertThat(problems(new ReferenceText().with("industries.csv", industries)))
        .containsExactly("industries.csv:2: has no value for [industry_name]; fill it in");
  }
}
