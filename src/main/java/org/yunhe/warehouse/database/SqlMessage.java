package org.yunhe.warehouse.database;

import java.util.regex.Pattern;
import org.springframework.dao.DataAccessException;

/** What DuckDB says of an SQL error, in one line and without what JDBC puts around it. */
public final class SqlMessage {
  private static final Pattern WRAPPING =
      Pattern.compile(
          "^Invalid Input Error: Attempting to execute an unsuccessful or closed pending query"
              + " result\\s+Error: ");

  private SqlMessage() {}

  public static String of(DataAccessException error) {
    String message = String.valueOf(error.getMostSpecificCause().getMessage());
    return WRAPPING.matcher(message).replaceFirst("").replaceAll("\\s+", " ").strip();
  }
}
