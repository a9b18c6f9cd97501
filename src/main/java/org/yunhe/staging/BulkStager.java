package org.yunhe.staging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;
import java.util.Properties;
import org.yunhe.disk.WholeFile;
import org.yunhe.table.bulk.BulkPlan;

/**
 * Stages large long tables with DuckDB's own CSV reader. Only regular files are staged so: every
 * line a record, every series and period understood, no key twice. All others are left to the
 * reader in Java, which gives each reject its reason; the rows of a regular file are the same
 * either way.
 */
public final class BulkStager {
  /** Rows whose place in the staged file is not that of their record among the records. */
  private static final String OUT_OF_ORDER =
      """
      select count(*)
      from read_parquet(?, file_row_number = true)
      where coalesce(observation.row_no, reject.row_no) <> file_row_number + 1 + getvariable('skipped')
      """;

  private final BulkPlan plan;
  private final Connection database;

  private BulkStager(BulkPlan plan, Connection database) {
    this.plan = plan;
    this.database = database;
  }

  /**
   * Stages a file.
   *
   * @param sourceSha256 key of the source
   * @param memory DuckDB's memory limit, as it writes it: {@code 4GB}
   * @param file the staged file to write
   * @return how many records were refused; empty if the file was not staged: read it in Java
   * @throws IOException if files can't be written, or the database fails on them
   */
  public static OptionalLong stage(BulkPlan plan, String sourceSha256, String memory, Path file)
      throws IOException {
    Files.createDirectories(file.getParent());
    Path csv = file.resolveSibling(file.getFileName() + ".csv.partial");
    Path partial = WholeFile.partial(file);
    Path spill = file.resolveSibling(file.getFileName() + ".spill.partial");
    try (Connection database = connect(memory, spill)) {
      try (OutputStream out = Files.newOutputStream(csv)) {
        plan.text().write(out);
      }
      BulkSeries series = new BulkSeries(plan, database);
      if (!series.understand(csv)) {
        return OptionalLong.empty();
      }
      new BulkStager(plan, database).write(sourceSha256, partial);
      WholeFile.moveInto(file, partial);
      return OptionalLong.of(series.rejected());
    } catch (SQLException e) {
      throw new IOException("loading a large table: " + e.getMessage(), e);
    } finally {
      Files.deleteIfExists(csv);
      Files.deleteIfExists(partial);
      deleteFolder(spill);
    }
  }

  private static Connection connect(String memory, Path spill) throws SQLException {
    Properties options = new Properties();
    options.setProperty("memory_limit", memory);
    options.setProperty("temp_directory", spill.toAbsolutePath().toString());
    return DriverManager.getConnection("jdbc:duckdb:", options);
  }

  private static void deleteFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private void write(String sourceSha256, Path partial) throws SQLException, IOException {
    execute("set variable sha256 = ?", sourceSha256);
    execute("set variable layout = ?", plan.layout().code());
    execute("set variable charset = ?", plan.text().charset().name());
    execute("set variable skipped = cast(? as integer)", String.valueOf(plan.columns().firstRow()));
    try (InputStream rows = BulkStager.class.getResourceAsStream("bulk_rows.sql")) {
      if (rows == null) {
        throw new IOException("bulk_rows.sql is not in the jar");
      }
      String select = new String(rows.readAllBytes(), StandardCharsets.UTF_8);
      try (Statement sql = database.createStatement()) {
        // One thread that goes along the records and looks up the rest keeps their order.
        sql.execute("set threads = 1");
        sql.execute("set disabled_optimizers = 'join_order,build_side_probe_side'");
      }
      execute(
          "copy (" + select + ") to ? (format parquet, compression zstd)",
          partial.toAbsolutePath().toString());
    }
    throwIfOutOfOrder(partial);
  }

  private void throwIfOutOfOrder(Path partial) throws SQLException {
    try (PreparedStatement check = database.prepareStatement(OUT_OF_ORDER)) {
      check.setString(1, partial.toAbsolutePath().toString());
      try (ResultSet rows = check.executeQuery()) {
        rows.next();
        if (rows.getLong(1) > 0) {
          throw new SQLException(rows.getLong(1) + " rows are not in the order of the file");
        }
      }
    }
  }

  private void execute(String statement, String value) throws SQLException {
    try (PreparedStatement prepared = database.prepareStatement(statement)) {
      prepared.setString(1, value);
      prepared.execute();
    }
  }
}
