package org.yunhe.report.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordMapTest {
  private final WordMap<Integer> words = new WordMap<>(Map.of("园", 1, "产业园", 2));

  @Test
  void givesTheMeaningOfAWholeRange() {
    assertThat(words.of("建产业园区", 1, 4)).isEqualTo(2);
    assertThat(words.of("建产业园区", 3, 4)).isEqualTo(1);
    assertThat(words.of("建产业园区", 1, 5)).isNull();
    assertThat(words.of("建产业园区", 2, 2)).isNull();
  }

  @Test
  void givesTheMeaningOfTheLongestWordAtAPlace() {
    assertThat(words.longestAt("建产业园区", 1, 5)).isEqualTo(2);
    assertThat(words.longestAt("建产业园区", 1, 3)).isNull();
  }

  @Test
  void givesTheMeaningOfTheLongestWordBeforeAPlace() {
    assertThat(words.longestBefore("建产业园区", 0, 4)).isEqualTo(2);
    assertThat(words.longestBefore("建产业园区", 2, 4)).isEqualTo(1);
    assertThat(words.longestBefore("建产业园区", 0, 5)).isNull();
  }
}
