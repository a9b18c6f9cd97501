package org.yunhe.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yunhe.problem.ProblemException;

class WholeInputTest {
  private static final IntakeLimits LIMITS = new IntakeLimits(9, 5, 99, 9, 3);

  @TempDir Path folder;

  @Test
  void isReadWhole() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), "12345");

    assertThat(WholeInput.read(file, LIMITS)).isEqualTo("12345".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsTooLargeOrGoneIsNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), "123456");

    assertThatThrownBy(() -> WholeInput.read(file, LIMITS))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("a.csv: has more than 5 bytes; split it");
    assertThatThrownBy(() -> WholeInput.read(folder.resolve("gone.csv"), LIMITS))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("gone.csv: can't be read");
  }
}
