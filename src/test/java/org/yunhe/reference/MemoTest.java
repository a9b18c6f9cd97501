package org.yunhe.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {
  private final List<String> asked = new ArrayList<>();
  private final Memo<String, Integer> lengths =
      new Memo<>(
          text -> {
            asked.add(text);
            return text.length();
          });

  @Test
  void asksOncePerText() {
    assertThat(lengths.get("万吨")).isEqualTo(2);
    assertThat(lengths.get("元")).isEqualTo(1);
    assertThat(lengths.get("万吨")).isEqualTo(2);

    assertThat(asked).containsExactly("万吨", "元");
  }

  @Test
  void startsAnewWhenItIsFull() {
    for (int i = 0; i < 30_000; i++) {
      lengths.get("unit" + i);
    }

    assertThat(lengths.get("unit29999")).isEqualTo(9);
    assertThat(lengths.get("unit1")).isEqualTo(5);
    assertThat(asked).hasSize(30_001);
  }
}
