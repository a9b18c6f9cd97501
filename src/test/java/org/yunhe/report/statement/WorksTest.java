package org.yunhe.report.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yunhe.report.Reading;

/** One example a rule of what a sum was spent on. */
class WorksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          投资3亿元，实施柳河中学、青石小学扩建工程。 | 柳河中学、青石小学扩建工程投资 level 3亿元 eq actual -
          投资4亿元实施了柳河中学、青石小学等14个项目。 | 柳河中学、青石小学投资 level 4亿元 eq actual -
          投资3亿元，新建柳河中学、改造青石小学。 | 柳河中学投资 level 3亿元 eq actual -
          规模最大、总投资近20亿元的柳河能源基地开工。 | 柳河能源基地总投资 level 20亿元 approx actual -
          """)
  void findsTheWorksBehindASum(String text, String expected) {
    assertThat(Reading.statements(text)).contains(expected);
  }
}
