package org.yunhe.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"报告.txt", "a+b c%20.csv", "一 月\n😀.csv", "é.csv", "plain"})
  void areAsTheyWereWritten(String name) {
    assertThat(FileNames.of(Path.of("folder", name))).isEqualTo(name);
  }

  @Test
  void areReadAsGb18030WhereTheyAreNotUtf8() {
    Path fromWindows = Path.of(URI.create("file:///folder/%B1%A8%B8%E6.txt"));

    assertThat(FileNames.of(fromWindows)).isEqualTo("报告.txt");
  }
}
