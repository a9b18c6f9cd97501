package org.yunhe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yunhe.home.DataFolder;
import org.yunhe.problem.ProblemException;
import org.yunhe.warehouse.WarehouseSettings;
import org.yunhe.warehouse.query.QueryRunner;

/** The release in force. */
final class CurrentRelease {
  private final DataFolder data;

  CurrentRelease(DataFolder data) {
    this.data = data;
  }

  /** Its folder; empty if nothing was published yet. */
  Optional<Path> folder() {
    try {
      return Files.exists(data.current())
          ? Optional.of(data.current().toRealPath())
          : Optional.empty();
    } catch (IOException e) {
      throw new ProblemException(
          data.current().toString(),
          "does not point to a release (" + e.getMessage() + ")",
          "run the job again, or point it to a folder in " + data.releases());
    }
  }

  /**
   * Its folder.
   *
   * @throws ProblemException if nothing was published yet
   */
  Path required() {
    return folder()
        .orElseThrow(
            () ->
                new ProblemException(
                    data.root().toString(),
                    "holds no release yet",
                    "start the command run first, or name the right folder with --data"));
  }

  /** Asks it questions. */
  QueryRunner queries() {
    return new QueryRunner(required(), WarehouseSettings.defaults());
  }

  /** It in one line. */
  String line() {
    return folder()
        .map(folder -> "release in force: " + folder)
        .orElse("no release has been published yet");
  }
}
