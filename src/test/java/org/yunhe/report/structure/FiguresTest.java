package org.yunhe.report.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  @ParameterizedTest
  @CsvSource({
    "财政收入18.43亿元,-3",
    "管线1483米,-3",
    "产值增长6%,2",
    "新建道路200公里,2",
    "产值1500亿元，增长6.5%,2",
    "新建道路近200公里,-3",
    "绿地30万余亩,-3",
    "绿地60多亩,-3",
    "2021年，产值增长6%,2",
    "建成一批项目,0",
    "到2025年建成,0"
  })
  void roundFiguresLookAhead(String text, int weight) {
    assertThat(Figures.weight(text, 0, text.length(), true)).isEqualTo(weight);
  }
}
