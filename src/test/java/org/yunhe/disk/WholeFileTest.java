package org.yunhe.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  @Test
  void replacesTheFileAndLeavesNothingBeside() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "the one before, which is longer");
    Files.writeString(WholeFile.partial(file), "what a killed run left, which is longer still");

    WholeFile.write(file, "new".getBytes(StandardCharsets.UTF_8));

    assertThat(file).hasContent("new");
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    assertThat(WholeFile.partial(file)).doesNotExist();
  }

  @Test
  void aFileThatCannotBeWrittenLeavesTheOneBefore() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "before");
    Files.createDirectory(WholeFile.partial(file));

    assertThatThrownBy(() -> WholeFile.write(file, new byte[1])).isInstanceOf(IOException.class);

    assertThat(file).hasContent("before");
  }
}
