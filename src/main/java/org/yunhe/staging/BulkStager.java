package org.yunhe.staging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yunhe.disk.WholeFile;
import org.yunhe.table.bulk.BulkPlan;

/**
 * Stages large long tables with DuckDB's own CSV reader. Only regular files are staged so: every
 * line a record, every number plain, every record understood, no key twice. All others are left to
 * the reader in Java, which gives each reject its reason; the rows of a regular file are the same
 * either way.
 */
public final class BulkStager {
  /** Numbers whose base value never leaves the range of the staged decimals. */
  private static final String PLAIN_NUMBER = "-?\\d{1,10}(\\.\\d{1,6})?";

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
   * @param file the staged file to write
   * @return whether it was staged; if not, read it in Java
   * @throws IOException if files can't be written, or the database fails on them
   */
  public static boolean stage(BulkPlan plan, String sourceSha256, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Path csv = file.resolveSibling(file.getFileName() + ".csv.partial");
    Path partial = WholeFile.partial(file);
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:")) {
      Files.writeString(csv, plan.text(), StandardCharsets.UTF_8);
      BulkStager stager = new BulkStager(plan, database);
      if (!stager.load(csv) || !new BulkSeries(plan, database).understand()) {
        return false;
      }
      stager.write(sourceSha256, partial);
      WholeFile.moveInto(file, partial);
      return true;
    } catch (SQLException e) {
      throw new IOException("loading a large table: " + e.getMessage(), e);
    } finally {
      Files.deleteIfExists(csv);
      Files.deleteIfExists(partial);
    }
  }

  /** Loads the lines; false if some line is no record, or some number not plain. */
  private boolean load(Path csv) throws SQLException {
    String columns =
        IntStream.range(0, plan.columns().width())
            .mapToObj(i -> "'c" + i + "': 'varchar'")
            .collect(Collectors.joining(", ", "{", "}"));
    try (PreparedStatement read =
        database.prepareStatement(
            "create table line as select row_number() over () + ? as row_no, * from read_csv(?,"
                + " delim = ?, header = false, skip = ?, quote = '', escape = '', auto_detect ="
                + " false, columns = "
                + columns
                + ")")) {
      read.setInt(1, plan.columns().firstRow());
      read.setString(2, csv.toAbsolutePath().toString());
      read.setString(3, String.valueOf(plan.separator()));
      read.setInt(4, plan.columns().firstRow());
      read.execute();
    } catch (SQLException e) {
      // Some line has another number of cells.
      return false;
    }
    return isPlain("c" + plan.columns().valueColumn());
  }

  private boolean isPlain(String value) throws SQLException {
    try (PreparedStatement count =
        database.prepareStatement(
            "select count(*), count(*) filter (not regexp_full_match(coalesce("
                + value
                + ", '0'), ?)) from line")) {
      count.setString(1, PLAIN_NUMBER);
      try (ResultSet counts = count.executeQuery()) {
        counts.next();
        return counts.getLong(1) == plan.lines() && counts.getLong(2) == 0;
      }
    }
  }

  private void write(String sourceSha256, Path partial) throws SQLException, IOException {
    execute("set variable sha256 = ?", sourceSha256);
    execute("set variable layout = ?", plan.layout().code());
    execute("set variable charset = ?", plan.charset());
    try (InputStream rows = BulkStager.class.getResourceAsStream("bulk_rows.sql")) {
      if (rows == null) {
        throw new IOException("bulk_rows.sql is not in the jar");
      }
      String select = new String(rows.readAllBytes(), StandardCharsets.UTF_8);
      execute(
          "copy (" + select + ") to ? (format parquet, compression zstd)",
          partial.toAbsolutePath().toString());
    }
  }

  private void execute(String statement, String value) throws SQLException {
    try (PreparedStatement prepared = database.prepareStatement(statement)) {
      prepared.setString(1, value);
      prepared.execute();
    }
  }
}
