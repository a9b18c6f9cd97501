package org.yunhe.warehouse.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.yunhe.warehouse.WarehouseSettings;

/**
 * One connection to DuckDB, with a warehouse file attached. What is temporary stays in memory and
 * spills to the temporary folder; the file holds only what is published.
 */
public final class WarehouseDatabase implements AutoCloseable {
  /** Written so that DuckDB 1.2 and all later lines, the 1.4 LTS among them, open it. */
  private static final String STORAGE_VERSION = "v1.2.0";

  private static final String CATALOG = "yunhe";

  private final SingleConnectionDataSource connection;
  private final JdbcTemplate sql;

  private WarehouseDatabase(Properties options) {
    try {
      connection =
          new SingleConnectionDataSource(
              DriverManager.getConnection("jdbc:duckdb:", options), true);
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB does not start: " + e.getMessage(), e);
    }
    sql = new JdbcTemplate(connection);
  }

  /** Creates the file, or opens it for writing if it is there. */
  public static WarehouseDatabase write(Path file, WarehouseSettings settings, Path temporary) {
    WarehouseDatabase database = open(settings, temporary);
    database.attach(file, "(storage_version " + SqlText.literal(STORAGE_VERSION) + ")");
    return database;
  }

  /** Opens a published file, which any number of readers may do at once. */
  public static WarehouseDatabase read(Path file, WarehouseSettings settings) {
    // A folder of its own: what lies in DuckDB's temporary folder is open to every query.
    WarehouseDatabase database =
        open(
            settings,
            settings
                .tempDirectory()
                .orElse(Path.of(System.getProperty("java.io.tmpdir")))
                .resolve("yunhe-query"));
    database.attach(file, "(read_only)");
    return database;
  }

  /** A database in memory, for SQL that needs no file. */
  public static WarehouseDatabase inMemory() {
    return new WarehouseDatabase(new Properties());
  }

  private static WarehouseDatabase open(WarehouseSettings settings, Path temporary) {
    Properties options = new Properties();
    options.setProperty("memory_limit", settings.memoryLimit());
    options.setProperty("threads", String.valueOf(settings.threads()));
    options.setProperty("temp_directory", temporary.toAbsolutePath().toString());
    // What comes out must depend on what went in alone.
    options.setProperty("preserve_insertion_order", "true");
    options.setProperty("default_order", "asc");
    options.setProperty("default_null_order", "nulls_last");
    WarehouseDatabase database = new WarehouseDatabase(options);
    database.sql.execute("set TimeZone = 'UTC'");
    return database;
  }

  private void attach(Path file, String options) {
    sql.execute("attach " + SqlText.literal(file) + " as " + CATALOG + " " + options);
    sql.execute("use " + CATALOG);
  }

  public JdbcTemplate sql() {
    return sql;
  }

  @Override
  public void close() {
    connection.destroy();
  }
}
