package org.yunhe.report.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CharPairsTest {
  @Test
  void knowsItsPairsInTheirOrder() {
    CharPairs<String> pairs = new CharPairs<>(Map.of("建设", "deed", "项目", "thing"));

    assertThat(pairs.of('建', '设')).isEqualTo("deed");
    assertThat(pairs.of('项', '目')).isEqualTo("thing");
    assertThat(pairs.of('设', '建')).isNull();
  }

  @Test
  void refusesWhatIsNoPair() {
    assertThatThrownBy(() -> new CharPairs<>(Map.of("大桥梁", 1))).hasMessageContaining("大桥梁");
  }
}
