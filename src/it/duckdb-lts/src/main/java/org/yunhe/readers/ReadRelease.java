package org.yunhe.readers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Counts and sums every table of a release, and holds them against what the writer expects. */
public final class ReadRelease {
  private ReadRelease() {}

  public static void main(String[] arguments) throws Exception {
    Path release = Path.of(arguments[0]).toRealPath();
    int compared = 0;
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = connection.createStatement()) {
      sql.execute("attach '" + release.resolve("yunhe.duckdb") + "' as yunhe (read_only)");
      for (String line : Files.readAllLines(Path.of(arguments[0]).resolveSibling("expected.csv"))) {
        String[] table = line.split(",", -1);
        same(table, "yunhe.duckdb", sql, "yunhe." + table[0]);
        String parquet = release.resolve("parquet") + "/" + table[0].replace('.', '_');
        same(table, "Parquet", sql, "read_parquet('" + parquet + "/**/*.parquet', hive_partitioning = true)");
        compared++;
      }
      System.out.println(version(sql) + " agrees on " + compared + " tables");
    }
  }

  private static void same(String[] table, String where, Statement sql, String from)
      throws SQLException {
    String sum = table[2].isEmpty() ? "null" : "cast(sum(\"" + table[2] + "\") as varchar)";
    try (ResultSet row = sql.executeQuery("select count(*), " + sum + " from " + from)) {
      row.next();
      String found = row.getLong(1) + "," + row.getString(2);
      String expected = table[1] + "," + (table[3].isEmpty() ? "null" : table[3]);
      if (!found.equals(expected)) {
        throw new IllegalStateException(
            table[0] + " in " + where + ": expected " + expected + " but read " + found);
      }
    }
  }

  private static String version(Statement sql) throws SQLException {
    try (ResultSet row = sql.executeQuery("select version()")) {
      row.next();
      return "DuckDB " + row.getString(1);
    }
  }
}
