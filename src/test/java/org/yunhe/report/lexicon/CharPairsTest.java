package org.yunhe.report.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CharPairsTest {
  @Test
  void hasItsPairsInTheirOrder() {
    CharPairs pairs = new CharPairs(List.of("建设", "项目"));

    assertThat(pairs.has('建', '设')).isTrue();
    assertThat(pairs.has('项', '目')).isTrue();
    assertThat(pairs.has('设', '建')).isFalse();
  }

  @Test
  void refusesWhatIsNoPair() {
    assertThatThrownBy(() -> new CharPairs(List.of("建设", "大桥梁"))).hasMessageContaining("大桥梁");
  }
}
