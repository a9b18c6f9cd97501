package org.yunhe.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yunhe.home.Home;
import org.yunhe.reference.ReferenceText;
import org.yunhe.staged.ReportRow;
import org.yunhe.staged.TableRow;
import org.yunhe.staging.StagedFile;
import org.yunhe.warehouse.database.WarehouseDatabase;
import org.yunhe.warehouse.query.Format;
import org.yunhe.warehouse.query.QueryRunner;
import org.yunhe.warehouse.release.BuildResult;
import org.yunhe.warehouse.release.ReleaseBuilder;
import org.yunhe.warehouse.release.Releases;

/**
 * A small warehouse for tests: the project's own models on a little reference data, and sources
 * that a test adds row by row.
 */
public final class Warehouse {
  private static final LocalDateTime FIRST_DAY = LocalDate.of(2021, 7, 1).atTime(8, 30);

  private final Path root;
  private final List<Path> reports = new ArrayList<>();
  private final List<Path> tables = new ArrayList<>();
  private final List<SourceRecord> sources = new ArrayList<>();
  private final Sources originals = new Sources();
  private final SortedMap<String, String> models =
      new TreeMap<>(new Home(Path.of(".")).warehouse().models());
  private SortedMap<String, String> reference = new ReferenceText().files();
  private WarehouseSettings settings = new WarehouseSettings("1GB", 2, Optional.empty(), 3);

  public Warehouse(Path root) {
    this.root = root;
  }

  /** Adds a table; its rows are the reader's. */
  public Warehouse table(String fileName, TableRow... rows) {
    return table(fileName, List.of(rows));
  }

  public Warehouse table(String fileName, List<? extends TableRow> rows) {
    SourceRecord source = source(fileName);
    Path file = root.resolve("staging").resolve(source.sha256() + "-table.parquet");
    try {
      StagedFile.writeTable(file, source.sha256(), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tables.add(file);
    originals.table(source.sha256(), rows);
    return this;
  }

  /** Adds a report; its rows are the reader's. */
  public Warehouse report(String fileName, ReportRow... rows) {
    SourceRecord source = source(fileName);
    Path file = root.resolve("staging").resolve(source.sha256() + "-report.parquet");
    try {
      StagedFile.writeReport(file, source.sha256(), List.of(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    reports.add(file);
    originals.report(source.sha256(), List.of(rows));
    return this;
  }

  /** Takes the reference data of the project instead of the little one. */
  public Warehouse projectReference() {
    reference = new Home(Path.of(".")).warehouse().reference();
    return this;
  }

  /** Replaces or adds a model. */
  public Warehouse model(String path, String sql) {
    models.put(path, sql);
    return this;
  }

  public Warehouse settings(WarehouseSettings other) {
    settings = other;
    return this;
  }

  private SourceRecord source(String fileName) {
    int number = sources.size() + 1;
    SourceRecord source =
        new SourceRecord(
            "%064x".formatted(number),
            fileName,
            "",
            1000L + number,
            FIRST_DAY.plusDays(number),
            number);
    sources.add(source);
    return source;
  }

  /** The sources that the checks look up. */
  public Sources originals() {
    return originals;
  }

  public Path data() {
    return root.resolve("data");
  }

  public WarehouseSettings settings() {
    return settings;
  }

  public BuildRequest request() {
    return new BuildRequest(
        data(),
        new WarehouseFiles(models, reference),
        reports,
        tables,
        sources,
        originals,
        settings,
        "test",
        false);
  }

  public BuildResult publish() {
    return new ReleaseBuilder(request()).publish();
  }

  /** Rows of a query on the current release, as the lines of a CSV file without header. */
  public List<String> rows(String query) {
    StringBuilder text = new StringBuilder();
    new QueryRunner(new Releases(data()).required(), settings).run(query, Format.CSV, text);
    return text.toString().lines().skip(1).toList();
  }

  /** Runs the models only. */
  public Warehouse build() {
    new ReleaseBuilder(request()).build();
    return this;
  }

  /** Rows of a query on the built, unpublished warehouse, columns joined by a bar. */
  public List<String> built(String query) {
    try (WarehouseDatabase database = building()) {
      return database
          .sql()
          .query(
              query,
              (row, n) -> {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                  Object value = row.getObject(i);
                  values.add(
                      value instanceof BigDecimal decimal
                          ? decimal.stripTrailingZeros().toPlainString()
                          : String.valueOf(value));
                }
                return String.join("|", values);
              });
    }
  }

  /** Opens what a build left behind, to change it. */
  public WarehouseDatabase writing() {
    return WarehouseDatabase.write(
        data().resolve("releases/.building/release/yunhe.duckdb"), settings, root.resolve("tmp"));
  }

  /** Opens what a build left behind, published or not. */
  public WarehouseDatabase building() {
    return WarehouseDatabase.read(
        data().resolve("releases/.building/release/yunhe.duckdb"), settings);
  }
}
