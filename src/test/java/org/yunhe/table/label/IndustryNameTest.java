package org.yunhe.table.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yunhe.reference.Industry;
import org.yunhe.reference.ProjectReference;

class IndustryNameTest {
  @ParameterizedTest
  @CsvSource({
    "纺织业,17",
    "C17纺织业,17",
    "17 纺织业,17",
    "17.纺织业,17",
    "纺织业(C17),17",
    "纺织业（17）,17",
    "C制造业,C",
    "0610烟煤和无烟煤开采洗选,0610",
    "石油加工、炼焦和核燃料加工业,25"
  })
  void findsIndustriesByNameAndCode(String label, String code) {
    assertThat(IndustryName.find(label, ProjectReference.DATA.industries()))
        .map(Industry::code)
        .contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C36纺织业", "17煤炭", "2021年", "", "C17", "企业"})
  void believesNeitherCodeNorNameWhereTheyDiffer(String label) {
    assertThat(IndustryName.find(label, ProjectReference.DATA.industries())).isEmpty();
  }
}
