package org.yunhe.staging;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.yunhe.table.bulk.BulkPlan;
import org.yunhe.table.value.CellValue;

/**
 * Has every text that is no plain number (1,234.5, …, n.a.) understood once: as a number, as
 * missing, or as a reject with its reason.
 */
final class BulkCells {
  private static final String CELL_TEXT =
      """
      select distinct cell from record
      where cell is not null and not regexp_full_match(cell, getvariable('plain'))
      """;

  private static final String CELL_VALUE =
      """
      create table cell_value (
          cell varchar, value decimal(16, 6), status varchar, reason_code varchar, reason varchar
      )
      """;

  /** Numbers that the database reads itself, and whose base value never leaves its decimals. */
  private static final String PLAIN = "set variable plain = '-?\\d{1,10}(\\.\\d{1,6})?'";

  /** Stands for all plain numbers and empty cells; no text holds it. */
  private static final String ANY_PLAIN =
      "insert into cell_value values (chr(31), null, 'A', null, null)";

  private static final int INTEGER_DIGITS = 10;
  private static final int FRACTION_DIGITS = 6;

  /** Raw texts are cut at this length. */
  private static final int LONGEST = 200;

  private final BulkPlan plan;
  private final Connection database;

  BulkCells(BulkPlan plan, Connection database) {
    this.plan = plan;
    this.database = database;
  }

  /** Whether all texts could be understood; numbers with a unit or of many digits could not. */
  boolean understand() throws SQLException {
    try (Statement sql = database.createStatement()) {
      sql.execute(PLAIN);
      sql.execute(CELL_VALUE);
      sql.execute(ANY_PLAIN);
    }
    try (Statement sql = database.createStatement();
        ResultSet texts = sql.executeQuery(CELL_TEXT);
        DuckDBAppender appender =
            database
                .unwrap(DuckDBConnection.class)
                .createAppender(DuckDBConnection.DEFAULT_SCHEMA, "cell_value")) {
      while (texts.next()) {
        if (!append(appender, texts.getString(1))) {
          return false;
        }
      }
      appender.flush();
    }
    return true;
  }

  private boolean append(DuckDBAppender to, String cell) throws SQLException {
    if (cell.length() > LONGEST) {
      return false;
    }
    CellValue value = plan.value(cell);
    to.beginRow();
    to.append(cell);
    if (value instanceof CellValue.Refused refused) {
      to.appendNull();
      to.append("");
      to.append(refused.code());
      to.append(refused.reason());
    } else if (value instanceof CellValue.Numeric number) {
      if (!number.unit().isEmpty() || number.directed() || !fits(number.value())) {
        return false;
      }
      to.append(number.value().setScale(FRACTION_DIGITS));
      to.append(number.status().code());
      to.appendNull();
      to.appendNull();
    } else {
      to.appendNull();
      to.append("M");
      to.appendNull();
      to.appendNull();
    }
    to.endRow();
    return true;
  }

  private static boolean fits(BigDecimal value) {
    return value.scale() <= FRACTION_DIGITS && value.precision() - value.scale() <= INTEGER_DIGITS;
  }
}
