package org.yunhe.warehouse.query;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.yunhe.problem.ProblemException;
import org.yunhe.warehouse.WarehouseSettings;
import org.yunhe.warehouse.database.SqlMessage;
import org.yunhe.warehouse.database.WarehouseDatabase;
import org.yunhe.warehouse.release.Releases;

/** Runs SQL on a release. The release is opened for reading only, and nothing outside of it. */
public final class QueryRunner {
  private final Path release;
  private final WarehouseSettings settings;

  /**
   * A runner for one release.
   *
   * @param release the folder of the release
   * @param settings what a query may take of the machine
   */
  public QueryRunner(Path release, WarehouseSettings settings) {
    this.release = release;
    this.settings = settings;
  }

  /**
   * Runs one query and prints its result. Decimals are printed without padding zeros.
   *
   * @throws ProblemException if DuckDB refuses the query
   */
  public void run(String query, Format format, Appendable out) {
    ask(
        query,
        rows -> {
          print(rows, ResultPrinter.of(format, out));
          return 0;
        });
  }

  /** The texts in the first column of a result. */
  public List<String> texts(String query) {
    return ask(
        query,
        rows -> {
          List<String> texts = new ArrayList<>();
          while (rows.next()) {
            texts.add(rows.getString(1));
          }
          return texts;
        });
  }

  private <T> T ask(String query, ResultSetExtractor<T> reader) {
    try (WarehouseDatabase database =
        WarehouseDatabase.read(Releases.database(release), settings)) {
      database.sql().execute("set enable_external_access = false");
      database.sql().execute("set lock_configuration = true");
      return Objects.requireNonNull(database.sql().query(query, reader));
    } catch (DataAccessException e) {
      throw new ProblemException(
          "query",
          SqlMessage.of(e),
          "mend the SQL; tables and columns are described in warehouse/README.md");
    }
  }

  private static void print(ResultSet rows, ResultPrinter printer) throws SQLException {
    ResultSetMetaData columns = rows.getMetaData();
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      names.add(columns.getColumnLabel(i));
    }
    printer.header(names);
    while (rows.next()) {
      List<@Nullable Object> row = new ArrayList<>();
      for (int i = 1; i <= names.size(); i++) {
        row.add(plain(rows.getObject(i)));
      }
      printer.row(row);
    }
    printer.end();
  }

  /** Numbers and truths as they are, everything else as text. */
  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal.signum() == 0
          ? BigDecimal.ZERO
          : new BigDecimal(decimal.stripTrailingZeros().toPlainString());
    }
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return value;
    }
    return value.toString();
  }
}
