package org.yunhe.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListCountTest {
  @ParameterizedTest
  @CsvSource({
    "柳河路、青石路两条主干道, 7",
    "柳河和青石12座水电站, 5",
    // one name alone keeps its count, and so does one that begins with it
    "柳河两座水电站, -1",
    "柳河路、3座大桥, -1",
    "柳河路、青石二期, -1",
    // inside quotes
    "柳河、“青石三个园”, -1",
  })
  void findsTheCountThatClosesAList(String text, int start) {
    Span all = new Span(0, text.length());

    assertThat(ListCount.closing(text, all, new Nesting(text))).isEqualTo(start);
  }
}
