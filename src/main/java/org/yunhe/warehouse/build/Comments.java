package org.yunhe.warehouse.build;

import org.springframework.jdbc.core.JdbcTemplate;
import org.yunhe.warehouse.database.SqlText;
import org.yunhe.warehouse.dictionary.ColumnDescription;
import org.yunhe.warehouse.dictionary.TableDescription;

/** Writes what the dictionary says of a table into the database. */
public final class Comments {
  private Comments() {}

  /**
   * Comments on a table and each of its columns.
   *
   * @param relation what it is to SQL: {@code table} or {@code view}
   */
  public static void write(JdbcTemplate sql, String relation, TableDescription table) {
    sql.execute(
        "comment on "
            + relation
            + " "
            + SqlText.name(table.name())
            + " is "
            + SqlText.literal(table.description()));
    for (ColumnDescription column : table.columns()) {
      sql.execute(
          "comment on column "
              + SqlText.name(table.name() + "." + column.name())
              + " is "
              + SqlText.literal(column.description()));
    }
  }
}
