package org.yunhe.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class EndingCountsTest {
  @Test
  void countsByEndingInOrder() {
    EndingCounts counts = new EndingCounts();
    counts.add("b.PNG");
    counts.add("a.md");
    counts.add("c.png");
    counts.add("LICENSE");

    assertThat(counts.counts()).containsExactly(entry(".", 1), entry(".md", 1), entry(".png", 2));
    assertThat(counts.total()).isEqualTo(4);
  }
}
