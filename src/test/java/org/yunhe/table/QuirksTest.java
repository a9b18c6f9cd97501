package org.yunhe.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yunhe.staged.Measure;
import org.yunhe.staged.Period;

/** One small file a quirk, each with the rows that it must give beside it. */
class QuirksTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "table");

  static Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(".*\\.(csv|tsv|txt)"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void givesTheRowsBesideIt(String name) throws IOException {
    byte[] content = Files.readAllBytes(FOLDER.resolve(name));
    TableResult result = Readers.reader().read(content, name, hints(name));
    assertThat(RowsText.of(result)).isEqualTo(Files.readString(FOLDER.resolve(name + ".rows")));
  }

  private static TableHints hints(String name) throws IOException {
    Path file = FOLDER.resolve(name + ".hints");
    Properties hints = new Properties();
    if (Files.exists(file)) {
      hints.load(new StringReader(Files.readString(file)));
    }
    @Nullable String measure = hints.getProperty("measure");
    @Nullable String period = hints.getProperty("period");
    return new TableHints(
        null,
        null,
        hints.getProperty("indicator"),
        hints.getProperty("unit"),
        measure == null ? null : Measure.valueOf(measure.toUpperCase(Locale.ROOT)),
        hints.getProperty("region"),
        period == null ? null : Period.parse(period).orElseThrow());
  }
}
