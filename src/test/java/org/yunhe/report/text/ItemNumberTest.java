package org.yunhe.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemNumberTest {
  @ParameterizedTest
  @CsvSource({
    "3.柳河水厂, 2",
    "（三）柳河水厂, 3",
    "十二、柳河水厂, 3",
    "①、柳河水厂, 2",
    "柳河水厂, 0",
    // a mark alone is none
    "、柳河水厂, 0",
    // a number that no mark ends is the name's own
    "二期工程, 0",
    "110千伏变电站, 0"
  })
  void endsWithItsMark(String text, int end) {
    assertThat(ItemNumber.end(text, 0, text.length())).isEqualTo(end);
  }
}
