package org.yunhe.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yunhe.home.DataFolder;
import org.yunhe.home.Home;
import picocli.CommandLine.Option;

/** The options that say where Yunhe's files are. */
final class FolderOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "where Yunhe keeps its data (default: warehouse/data in the home folder)")
  private @Nullable Path data;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = "",
      description =
          "folder with jobs/, warehouse/reference/ and warehouse/models/; what it lacks is taken"
              + " from the jar (default: this folder)")
  private Path home = Path.of("");

  Home home() {
    return new Home(home.toAbsolutePath());
  }

  DataFolder data() {
    Path folder = data == null ? home.resolve("warehouse").resolve("data") : data;
    return new DataFolder(folder.toAbsolutePath().normalize());
  }
}
