package org.yunhe.report.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordTrieTest {
  private static final WordTrie VERBS = new WordTrie(Set.of("竣工", "投产", "竣"));

  @Test
  void wordsInARowAreSkippedTogether() {
    assertThat(VERBS.afterAll("竣工投产了", 0, 5)).isEqualTo(4);
    assertThat(VERBS.afterAll("竣工投产了", 1, 5)).isEqualTo(1);
    assertThat(VERBS.beforeAll("已竣工投产", 0, 5)).isEqualTo(1);
    assertThat(VERBS.beforeAll("已竣工投", 0, 4)).isEqualTo(4);
  }

  @Test
  void noneReachesBeyondItsRange() {
    assertThat(VERBS.afterAll("竣工投产", 0, 3)).isEqualTo(2);
    assertThat(VERBS.beforeAll("竣工投产", 1, 4)).isEqualTo(2);
  }
}
