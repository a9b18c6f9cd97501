package org.yunhe.table.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.yunhe.reference.load.ReferenceFolder;

class TableWordsTest {
  private final TableWords words =
      TableWordsLoader.load(new ReferenceFolder(Path.of("warehouse", "reference")));

  @Test
  void theEndingOfANameTellsItsKind() {
    assertThat(words.kind("规模以上工业总产值")).contains("money");
    assertThat(words.kind("规模以上工业")).isEmpty();
  }

  @Test
  void theEndingOfTheLabelOfABrokenFileIsFoundToo() {
    assertThat(words.kind("甲".repeat(1_000_000) + "产值")).contains("money");
    assertThat(words.kind("甲".repeat(1_000_000))).isEmpty();
  }
}
