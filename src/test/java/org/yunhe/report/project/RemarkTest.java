package org.yunhe.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemarkTest {
  @ParameterizedTest
  @CsvSource({
    "柳河高速（青石段）, 4",
    "柳河高速(青石段), 4",
    "柳河高速, 4",
    // a remark inside, and a name that is nothing but one
    "柳河（青石）高速, 8",
    "（青石段）, 5",
  })
  void findsWhereANameEndsBeforeItsRemark(String name, int end) {
    assertThat(Remark.before(name, 0, name.length())).isEqualTo(end);
  }
}
