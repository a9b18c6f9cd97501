package org.yunhe.reference.industry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yunhe.reference.Industries;
import org.yunhe.reference.Industry;

class IndustryIndexTest {
  private static final Industries INDUSTRIES =
      new IndustryIndex(
          List.of(
              new Industry("GB/T 4754-2017", "C", "制造业", ""),
              new Industry("GB/T 4754-2017", "17", "纺织业", "C"),
              new Industry("GB/T 4754-2017", "26", "化学原料和化学制品制造业", "C"),
              new Industry("GB/T 4754-2017", "65", "软件和信息技术服务业", ""),
              new Industry("GB/T 4754-2017", "384", "电池制造", "38")),
          Map.of("化学工业", "26"));

  @ParameterizedTest
  @CsvSource({
    "制造业, C",
    "纺织, 17",
    "纺织行业, 17",
    "化学原料及化学制品制造业, 26",
    "软件、信息技术服务业, 65",
    "电池制造业, 384",
    "化学工业, 26",
  })
  void findsAnIndustryByNameWhateverJoinsItsParts(String name, String code) {
    assertThat(INDUSTRIES.find(name)).map(Industry::code).contains(code);
  }

  @Test
  void findsNothingElse() {
    assertThat(INDUSTRIES.find("锂电新能源")).isEmpty();
    assertThat(INDUSTRIES.byCode("99")).isEmpty();
    assertThat(INDUSTRIES.byCode("17")).map(Industry::parentCode).contains("C");
  }
}
