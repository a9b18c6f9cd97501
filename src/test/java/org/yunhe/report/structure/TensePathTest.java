package org.yunhe.report.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TensePathTest {
  @Test
  void oneSentenceDoesNotTurnTheView() {
    assertThat(TensePath.ahead(new int[] {-6, -4, 6, -5}, true))
        .containsExactly(false, false, false, false);
  }

  @Test
  void aRunOfSentencesDoes() {
    assertThat(TensePath.ahead(new int[] {-9, -9, 8, 0, 9, 8}, true))
        .containsExactly(false, false, true, true, true, true);
  }

  @Test
  void whatMostlyLooksBackNeedsMoreToLookAhead() {
    int[] weak = {3, 3};

    assertThat(TensePath.ahead(weak, true)).containsExactly(true, true);
    assertThat(TensePath.ahead(weak, false)).containsExactly(false, false);
  }

  @Test
  void nothingHasNoPath() {
    assertThat(TensePath.ahead(new int[0], true)).isEmpty();
  }
}
