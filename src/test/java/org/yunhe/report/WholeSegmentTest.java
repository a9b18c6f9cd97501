package org.yunhe.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A whole report in our own words beside what a person reads from it. */
class WholeSegmentTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "report");

  @Test
  void aCountyReport() throws IOException {
    assertThat(Reading.statements(Files.readString(FOLDER.resolve("county.txt"))))
        .isEqualTo(Files.readAllLines(FOLDER.resolve("county.expected.txt")));
  }
}
