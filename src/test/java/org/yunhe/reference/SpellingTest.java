package org.yunhe.reference;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "ＧＤＰ, GDP",
    "'全      省', 全省",
    "地區生產總值, 地区生产总值",
    "固定资产投资（不含农户）, 固定资产投资(不含农户)",
    "“四上”企业, 四上企业",
    "7.4∶39.6, 7.4:39.6",
    "'　工业\u00A0增加值\u200B', 工业增加值",
    "元／人•年, 元/人·年",
    "瀍河回族区, 瀍河回族区",
  })
  void foldsWhatMeansTheSame(String written, String folded) {
    assertThat(Spelling.folded(written)).isEqualTo(folded);
  }

  @Property
  void dropsBlanksWhereverTheyStand(@ForAll @Chars({'国', '生', '產', 'Ａ', '(', ' '}) String text) {
    assertThat(Spelling.folded(text.replace("", "\u3000")))
        .isEqualTo(Spelling.folded(text))
        .doesNotContainAnyWhitespaces();
  }

  @Property
  void foldsEveryText(@ForAll String text) {
    assertThat(Spelling.folded(text)).doesNotContainAnyWhitespaces();
  }
}
