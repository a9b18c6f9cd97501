package org.yunhe.intake;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
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

  @Test
  void aLinkThatLeadsToNoFileIsNamed() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("a.csv"), folder.resolve("gone"));

    assertThatThrownBy(() -> WholeInput.read(link, LIMITS))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(
            "a.csv: is a link that leads to no file; mend the link, or remove it");
  }

  /** Whoever writes it pauses for far longer than reading it takes. */
  @Test
  void whatIsWrittenSlowlyIsLeftToTheNextRun() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), "1");
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(
            () -> append(file, "2"), CompletableFuture.delayedExecutor(300, MILLISECONDS));

    assertThatThrownBy(() -> WholeInput.read(file, LIMITS))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("a.csv: changed while it was read; run again once it is written");
    writer.join();
  }

  private static void append(Path file, String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
