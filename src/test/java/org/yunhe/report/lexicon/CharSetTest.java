package org.yunhe.report.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharSetTest {
  @Test
  void hasItsCharsAndNoOthers() {
    CharSet marks = CharSet.of("，。\uffff");

    assertThat(marks.has('，')).isTrue();
    assertThat(marks.has('\uffff')).isTrue();
    assertThat(marks.has('、')).isFalse();
    assertThat(marks.has((char) ('，' + 64))).isFalse();
  }
}
