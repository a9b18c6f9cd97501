package org.yunhe.report.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HanTest {
  @Test
  void tellsHanCharactersFromMarksAndDigits() {
    assertThat("一运龥".chars().allMatch(c -> Han.is((char) c))).isTrue();
    assertThat("，、（〇8a％".chars().noneMatch(c -> Han.is((char) c))).isTrue();
  }
}
