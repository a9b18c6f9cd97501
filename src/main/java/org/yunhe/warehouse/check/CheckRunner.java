package org.yunhe.warehouse.check;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yunhe.problem.ProblemException;
import org.yunhe.warehouse.database.SqlMessage;
import org.yunhe.warehouse.model.Layer;
import org.yunhe.warehouse.model.Models;

/** Asks every check and writes the answers into {@code audit.check_result}. */
public final class CheckRunner {
  private static final Logger LOG = LoggerFactory.getLogger(CheckRunner.class);

  /** Where the results stand. */
  public static final String TABLE = "audit.check_result";

  private static final int EXAMPLES = 3;
  private static final int EXAMPLE_LENGTH = 1000;

  private final JdbcTemplate sql;

  public CheckRunner(JdbcTemplate sql) {
    this.sql = sql;
  }

  /** Asks the checks and leaves the database as it is. */
  public List<CheckResult> ask(Models models) {
    return models.in(Layer.CHECKS).map(Check::of).map(this::ask).toList();
  }

  /** Runs the checks; what they found before is replaced. */
  public List<CheckResult> run(Models models) {
    List<CheckResult> results = ask(models);
    sql.execute(
        """
        create or replace table audit.check_result (
          check_name varchar, severity varchar, failing_rows bigint, example varchar, message varchar)
        """);
    for (CheckResult result : results) {
      sql.update(
          "insert into audit.check_result values (?, ?, ?, ?, ?)",
          result.name(),
          result.severity().code(),
          result.failingRows(),
          result.example(),
          result.message());
    }
    return results;
  }

  /** Whether there are results of this database. */
  public boolean hasRun() {
    return !sql.queryForList(
            "select 1 from duckdb_tables() where database_name = current_database()"
                + " and schema_name = 'audit' and table_name = 'check_result'")
        .isEmpty();
  }

  /** What the last run found. */
  public List<CheckResult> results() {
    return sql.query(
        "select * from audit.check_result order by check_name",
        (row, i) ->
            new CheckResult(
                row.getString("check_name"),
                Severity.ofCode(row.getString("severity")),
                row.getLong("failing_rows"),
                row.getString("example"),
                row.getString("message")));
  }

  /** Runs the query once; its rows stay in memory only as long as they are counted. */
  private CheckResult ask(Check check) {
    long start = System.nanoTime();
    try {
      sql.execute("create or replace temp table failing as select * from (" + check.sql() + "\n)");
      Long found = sql.queryForObject("select count(*) from temp.failing", Long.class);
      long rows = found == null ? 0 : found;
      return new CheckResult(
          check.name(), check.severity(), rows, rows == 0 ? "" : examples(), check.message());
    } catch (DataAccessException e) {
      throw new ProblemException(
          "models/checks/" + check.name() + ".sql", SqlMessage.of(e), "mend the SQL file");
    } finally {
      LOG.debug("{} took {} ms", check.name(), (System.nanoTime() - start) / 1_000_000);
    }
  }

  /** The first failing rows, in an order that depends on the rows alone. */
  private String examples() {
    List<String> rows =
        sql.queryForList(
            "select cast(failing as varchar) as example from temp.failing as failing"
                + " order by example limit "
                + EXAMPLES,
            String.class);
    String joined = String.join("; ", rows);
    return joined.length() <= EXAMPLE_LENGTH ? joined : joined.substring(0, EXAMPLE_LENGTH);
  }
}
