package org.yunhe.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yunhe.home.DataFolder;
import org.yunhe.home.Home;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say where Yunhe's files are. */
final class FolderOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "where Yunhe keeps its data (default: warehouse/data in the home folder)")
  private @Nullable Path data;

  @Mixin private HomeOption home = new HomeOption();

  Home home() {
    return home.home();
  }

  DataFolder data() {
    Path folder = data == null ? home().folder().resolve("warehouse").resolve("data") : data;
    return new DataFolder(folder.toAbsolutePath().normalize());
  }
}
