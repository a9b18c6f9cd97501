package org.yunhe.warehouse.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yunhe.warehouse.BuildRequest;
import org.yunhe.warehouse.build.Comments;
import org.yunhe.warehouse.build.ModelRunner;
import org.yunhe.warehouse.check.CheckResult;
import org.yunhe.warehouse.check.CheckRunner;
import org.yunhe.warehouse.database.SqlText;
import org.yunhe.warehouse.database.WarehouseDatabase;
import org.yunhe.warehouse.dictionary.Dictionary;
import org.yunhe.warehouse.dictionary.DictionaryReader;
import org.yunhe.warehouse.dictionary.TableDescription;
import org.yunhe.warehouse.model.Models;
import org.yunhe.warehouse.trace.SourceTrace;

/**
 * Makes a release in three stages: {@link #build}, {@link #check}, {@link #publish}. Each does what
 * the stages before it left undone, so that a run that was killed is simply started again. One
 * builder at a time may work on a data folder.
 */
public final class ReleaseBuilder {
  private final BuildRequest request;
  private final Models models;
  private final Dictionary dictionary;
  private final Manifest.Inputs inputs;
  private final BuildFolder folder;
  private final Releases releases;

  /**
   * Reads and validates models and dictionary.
   *
   * @throws org.yunhe.problem.ProblemException with everything that is wrong in them
   */
  public ReleaseBuilder(BuildRequest request) {
    this.request = request;
    models = Models.load(request.files().sql());
    dictionary = DictionaryReader.read(request.files().dictionary());
    inputs = InputFingerprint.of(request);
    folder = new BuildFolder(request.data());
    releases = new Releases(request.data());
  }

  /** Whether the release in force was built from these very inputs. */
  private boolean isUnchanged() {
    return !request.rebuild()
        && currentManifest()
            .filter(manifest -> manifest.inputs().fingerprint().equals(inputs.fingerprint()))
            .isPresent();
  }

  /**
   * Runs the models. Does nothing if they were built for these inputs already.
   *
   * @return rows of each table
   */
  public SortedMap<String, Long> build() {
    if (isUnchanged()) {
      return currentManifest().orElseThrow().tables();
    }
    try {
      if (!folder.isBuiltFor(inputs.fingerprint())) {
        folder.reset();
        try (WarehouseDatabase database = open()) {
          new ModelRunner(database.sql(), dictionary).run(request, models);
        }
        folder.markBuilt(inputs.fingerprint());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (WarehouseDatabase database = open()) {
      return rows(database.sql());
    }
  }

  /**
   * Asks the checks, if they were not asked since the models were built. A failing error check
   * stops the publish, not this method.
   */
  public List<CheckResult> check() {
    if (isUnchanged()) {
      return publishedChecks();
    }
    build();
    try (WarehouseDatabase database = open()) {
      CheckRunner checks = new CheckRunner(database.sql());
      if (checks.hasRun()) {
        return checks.results();
      }
      new SourceTrace(database.sql(), request.originals()).lookUp(inputs.fingerprint());
      List<CheckResult> results = checks.run(models);
      dictionary.tables().stream()
          .filter(table -> table.name().equals(CheckRunner.TABLE))
          .forEach(table -> Comments.write(database.sql(), "table", table));
      return results;
    }
  }

  /** Exports the warehouse and makes it the release in force, unless a check stops it. */
  public BuildResult publish() {
    if (isUnchanged()) {
      return unchanged();
    }
    List<CheckResult> checks = check();
    try {
      SortedMap<String, Long> rows =
          folder.isBuiltFor(inputs.fingerprint()) ? export(checks) : rowsNow();
      long rejects = rows.getOrDefault("audit.reject", 0L);
      if (checks.stream().anyMatch(CheckResult::stops)) {
        return new BuildResult(
            BuildResult.Outcome.STOPPED, "", folder.release(), rows, checks, rejects);
      }
      Manifest manifest =
          new ManifestBuilder(request, inputs, dictionary.contractVersion())
              .of(folder.release(), rows, checks);
      if (!request.rebuild() && isInForce(manifest)) {
        folder.remove();
        return unchanged();
      }
      Files.writeString(folder.release().resolve(Manifest.FILE), manifest.json());
      Path release = releases.publish(folder.release(), manifest.release());
      folder.remove();
      releases.keep(request.settings().keepReleases());
      return new BuildResult(
          BuildResult.Outcome.PUBLISHED, manifest.release(), release, rows, checks, rejects);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isInForce(Manifest manifest) {
    return currentManifest()
        .map(Manifest::contentHash)
        .filter(manifest.contentHash()::equals)
        .isPresent();
  }

  private SortedMap<String, Long> rowsNow() {
    try (WarehouseDatabase database = open()) {
      return rows(database.sql());
    }
  }

  private SortedMap<String, Long> export(List<CheckResult> checks) throws IOException {
    folder.removeExports();
    try (WarehouseDatabase database = open()) {
      SortedMap<String, Long> rows = rows(database.sql());
      if (checks.stream().noneMatch(CheckResult::stops)) {
        ReleaseExport export = new ReleaseExport(database.sql(), dictionary, folder.release());
        export.parquet();
        export.csv(models);
        CodeListFiles.write(dictionary.codeLists(), folder.release().resolve("codelists"));
        new WorkbookExport(database.sql(), dictionary).write(folder.release().resolve("xlsx"));
        Files.writeString(
            folder.release().resolve(DataPackage.FILE),
            new DataPackage(dictionary).json(ReleaseFiles.list(folder.release())));
      }
      return rows;
    }
  }

  private BuildResult unchanged() {
    Path current = releases.required();
    Manifest manifest = currentManifest().orElseThrow();
    return new BuildResult(
        BuildResult.Outcome.UNCHANGED,
        manifest.release(),
        current,
        manifest.tables(),
        publishedChecks(),
        manifest.tables().getOrDefault("audit.reject", 0L));
  }

  private List<CheckResult> publishedChecks() {
    Path current = releases.required();
    try (WarehouseDatabase database =
        WarehouseDatabase.read(Releases.database(current), request.settings())) {
      return new CheckRunner(database.sql()).results();
    }
  }

  private SortedMap<String, Long> rows(JdbcTemplate sql) {
    SortedMap<String, Long> rows = new TreeMap<>();
    for (TableDescription table : dictionary.tables()) {
      if (!table.name().equals(CheckRunner.TABLE)) {
        Long count =
            sql.queryForObject("select count(*) from " + SqlText.name(table.name()), Long.class);
        rows.put(table.name(), count == null ? 0 : count);
      }
    }
    return rows;
  }

  private Optional<Manifest> currentManifest() {
    return releases.current().flatMap(Manifest::of);
  }

  private WarehouseDatabase open() {
    return WarehouseDatabase.write(
        folder.database(), request.settings(), folder.temporary(request.settings()));
  }
}
