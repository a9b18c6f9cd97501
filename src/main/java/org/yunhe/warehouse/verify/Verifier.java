package org.yunhe.warehouse.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yunhe.digest.Sha256;
import org.yunhe.problem.Problem;
import org.yunhe.warehouse.WarehouseSettings;
import org.yunhe.warehouse.check.CheckResult;
import org.yunhe.warehouse.check.CheckRunner;
import org.yunhe.warehouse.database.SqlText;
import org.yunhe.warehouse.database.WarehouseDatabase;
import org.yunhe.warehouse.model.Models;
import org.yunhe.warehouse.release.Manifest;
import org.yunhe.warehouse.release.ReleaseFiles;
import org.yunhe.warehouse.release.Releases;
import org.yunhe.warehouse.trace.Originals;
import org.yunhe.warehouse.trace.SourceTrace;

/**
 * Holds a published release against its manifest: every file is there with its bytes, none is there
 * besides, tables have their rows, and the checks still hold, those that look up the sources in the
 * archive among them.
 */
public final class Verifier {
  private final Models models;
  private final Originals originals;
  private final WarehouseSettings settings;

  public Verifier(Models models, Originals originals, WarehouseSettings settings) {
    this.models = models;
    this.originals = originals;
    this.settings = settings;
  }

  /** What is wrong with the release; nothing if it is as it was published. */
  public List<Problem> verify(Path release) {
    Manifest manifest = Manifest.of(release).orElse(null);
    if (manifest == null) {
      return List.of(
          new Problem(
              release.toString(),
              "has no " + Manifest.FILE,
              "publish again with the command rebuild"));
    }
    List<Problem> problems = new ArrayList<>(files(release, manifest));
    if (problems.isEmpty()) {
      problems.addAll(content(release, manifest));
    }
    return problems;
  }

  private static List<Problem> files(Path release, Manifest manifest) {
    List<Problem> problems = new ArrayList<>();
    Set<String> expected = new HashSet<>(Set.of(Manifest.FILE));
    for (Manifest.FileEntry entry : manifest.files()) {
      expected.add(entry.path());
      Path file = release.resolve(entry.path());
      if (!Files.isRegularFile(file)) {
        problems.add(broken(entry.path(), "is missing"));
      } else if (file.toFile().length() != entry.bytes()
          || !Sha256.of(file).equals(entry.sha256())) {
        problems.add(broken(entry.path(), "is not the file that was published"));
      }
    }
    for (String path : ReleaseFiles.list(release)) {
      if (!expected.contains(path)) {
        problems.add(
            new Problem(
                path, "does not belong to the release", "move it out of the release folder"));
      }
    }
    return problems;
  }

  private List<Problem> content(Path release, Manifest manifest) {
    List<Problem> problems = new ArrayList<>();
    try (WarehouseDatabase database =
        WarehouseDatabase.read(Releases.database(release), settings)) {
      manifest
          .tables()
          .forEach(
              (table, rows) -> {
                Long found =
                    database
                        .sql()
                        .queryForObject("select count(*) from " + SqlText.name(table), Long.class);
                if (!rows.equals(found)) {
                  problems.add(broken(table, "holds " + found + " rows instead of " + rows));
                }
              });
      new SourceTrace(database.sql(), originals).lookUp(manifest.inputs().fingerprint());
      for (CheckResult result : new CheckRunner(database.sql()).ask(models)) {
        if (result.stops()) {
          problems.add(
              new Problem(
                  result.name(),
                  result.message()
                      + " ("
                      + result.failingRows()
                      + " rows: "
                      + result.example()
                      + ")",
                  "mend the sources or the models and build a new release"));
        }
      }
    }
    return problems;
  }

  private static Problem broken(String where, String what) {
    return new Problem(where, what, "publish again with the command rebuild");
  }
}
