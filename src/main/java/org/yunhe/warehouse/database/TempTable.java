package org.yunhe.warehouse.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** A temporary table that is filled with many short rows. */
public final class TempTable {
  private final JdbcTemplate sql;
  private final String name;

  private TempTable(JdbcTemplate sql, String name) {
    this.sql = sql;
    this.name = name;
  }

  /**
   * Makes an empty table, or makes one anew.
   *
   * @param columns names in quotes with their types, such as {@code "a" varchar, "b" integer}
   */
  public static TempTable create(JdbcTemplate sql, String name, String columns) {
    sql.execute("create or replace temp table " + SqlText.name(name) + " (" + columns + ")");
    return new TempTable(sql, name);
  }

  /**
   * Appends rows of texts and integers. They are counted afterwards, as an appender reports no
   * error when it is closed.
   */
  public void append(List<? extends List<?>> rows) {
    long before = count();
    sql.execute(
        (ConnectionCallback<Void>)
            connection -> {
              append(connection, rows);
              return null;
            });
    if (count() - before != rows.size()) {
      throw new IllegalStateException("DuckDB lost rows of " + name);
    }
  }

  private void append(Connection connection, List<? extends List<?>> rows) throws SQLException {
    try (DuckDBAppender appender =
        connection.unwrap(DuckDBConnection.class).createAppender("temp", "main", name)) {
      for (List<?> row : rows) {
        appender.beginRow();
        for (Object value : row) {
          if (value instanceof Integer number) {
            appender.append(number.intValue());
          } else {
            appender.append(String.valueOf(value));
          }
        }
        appender.endRow();
      }
      appender.flush();
    }
  }

  private long count() {
    Long count = sql.queryForObject("select count(*) from temp." + SqlText.name(name), Long.class);
    return count == null ? 0 : count;
  }
}
