package org.yunhe.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yunhe.staged.SourceKind;

class TableOverrideTest {
  private static final List<TableOverride> OVERRIDES =
      List.of(
          new TableOverride("*月报*", new TableHints(null, null, null, "万元", null, null, null)),
          new TableOverride("*.txt", TableHints.NONE, SourceKind.TABLE),
          new TableOverride("县*", new TableHints(null, null, null, "亿元", null, "甲县", null)),
          new TableOverride("县*.txt", TableHints.NONE, SourceKind.REPORT));

  @Test
  void theFirstPatternThatTellsSomethingWins() {
    TableHints hints = TableOverride.hintsFor("inbox/县月报.csv", OVERRIDES);
    assertThat(hints.unit()).isEqualTo("万元");
    assertThat(hints.region()).isEqualTo("甲县");
    assertThat(TableOverride.hintsFor("其他.csv", OVERRIDES)).isEqualTo(TableHints.NONE);
  }

  @Test
  void theFirstPatternThatNamesAKindWins() {
    assertThat(TableOverride.kindFor("县月报.txt", OVERRIDES)).contains(SourceKind.TABLE);
    assertThat(TableOverride.kindFor("县月报.csv", OVERRIDES)).isEmpty();
  }
}
