package org.yunhe.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTimeTest {
  @ParameterizedTest
  @CsvSource({
    "柳河大桥三季度前, 柳河大桥",
    "柳河大桥6月底前, 柳河大桥",
    "柳河大桥2019年10月中旬, 柳河大桥",
    "柳河大桥于2019年5月1日, 柳河大桥",
    "柳河大桥10月份, 柳河大桥",
    "柳河大桥6月1日起, 柳河大桥",
    // no time
    "柳河大桥, 柳河大桥",
    "青石月季园, 青石月季园",
    "柳河3号线, 柳河3号线",
    "青石崛起, 青石崛起",
    "6月, ''",
  })
  void endsBeforeATime(String text, String name) {
    int end = WrittenTime.before(text, 0, text.length());

    assertThat(text.substring(0, end)).isEqualTo(name);
  }
}
