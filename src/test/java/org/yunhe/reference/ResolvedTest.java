package org.yunhe.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolvedTest {
  private final List<String> asked = new ArrayList<>();
  private final Resolved<Integer> lengths =
      new Resolved<>(
          text -> {
            asked.add(text);
            return text.length();
          });

  @Test
  void asksOncePerText() {
    assertThat(lengths.of("万吨")).isEqualTo(2);
    assertThat(lengths.of("元")).isEqualTo(1);
    assertThat(lengths.of("万吨")).isEqualTo(2);

    assertThat(asked).containsExactly("万吨", "元");
  }

  @Test
  void goesOnAskingWhenItIsFull() {
    for (int i = 0; i < 20_000; i++) {
      lengths.of("unit" + i);
    }

    assertThat(lengths.of("unit19999")).isEqualTo(9);
    assertThat(lengths.of("unit1")).isEqualTo(5);
    assertThat(asked).hasSize(20_001);
  }
}
