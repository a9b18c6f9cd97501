package org.yunhe.cli;

import java.nio.file.Path;
import org.yunhe.home.DataFolder;
import org.yunhe.warehouse.WarehouseSettings;
import org.yunhe.warehouse.query.QueryRunner;
import org.yunhe.warehouse.release.Releases;

/** The release in force, as commands ask for it. */
final class CurrentRelease {
  private final Releases releases;

  CurrentRelease(DataFolder data) {
    releases = new Releases(data.root());
  }

  /**
   * Its folder.
   *
   * @throws org.yunhe.problem.ProblemException if nothing was published yet
   */
  Path required() {
    return releases.required();
  }

  /** Asks it questions. */
  QueryRunner queries() {
    return new QueryRunner(required(), WarehouseSettings.defaults());
  }

  /** It in one line. */
  String line() {
    return releases
        .current()
        .map(folder -> "release in force: " + folder)
        .orElse("no release has been published yet");
  }
}
