package org.yunhe.cli;

import java.nio.file.Path;
import org.yunhe.home.Home;
import picocli.CommandLine.Option;

/** The option that says where jobs, reference data and models are. */
final class HomeOption {
  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = "",
      description =
          "folder with jobs/, warehouse/reference/ and warehouse/models/; what it lacks is taken"
              + " from the jar (default: this folder)")
  private Path folder = Path.of("");

  Home home() {
    return new Home(folder.toAbsolutePath());
  }
}
