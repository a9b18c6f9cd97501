package org.yunhe.warehouse.build;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yunhe.problem.ProblemException;
import org.yunhe.warehouse.BuildRequest;
import org.yunhe.warehouse.SourceRecord;
import org.yunhe.warehouse.database.SqlText;
import org.yunhe.warehouse.database.TempTable;

/**
 * The tables that are there before any model: the staged rows {@code staged_report} and {@code
 * staged_table}, the archive's {@code source}, and {@code reference_<file>} with all columns as
 * text. All are temporary.
 */
final class InputTables {
  private final JdbcTemplate sql;
  private final List<String> names = new ArrayList<>();

  InputTables(JdbcTemplate sql) {
    this.sql = sql;
  }

  /** Makes the tables and says their names. */
  List<String> create(BuildRequest request) {
    staged("staged_report", request.stagedReports(), StagedColumns.ofReports());
    staged("staged_table", request.stagedTables(), StagedColumns.ofTables());
    sources(request.sources());
    request.files().referenceTables().forEach(this::reference);
    return List.copyOf(names);
  }

  private void staged(String name, List<Path> files, Map<String, String> columns) {
    String select =
        columns.entrySet().stream()
            .map(
                column ->
                    (files.isEmpty()
                            ? "cast(null as " + column.getValue() + ")"
                            : SqlText.name(column.getKey()))
                        + " as "
                        + SqlText.name(column.getKey()))
            .collect(Collectors.joining(", "));
    String from =
        files.isEmpty()
            ? "where false"
            : "from read_parquet("
                + SqlText.list(files.stream().map(Path::toString).toList())
                + ", hive_partitioning = false)";
    sql.execute("create temp view " + SqlText.name(name) + " as select " + select + " " + from);
    names.add(name);
  }

  private void sources(List<SourceRecord> sources) {
    sql.execute(
        """
        create temp table source (
          sha256 varchar, file_name varchar, entry_path varchar, bytes bigint,
          first_seen_at timestamp, arrival_no bigint)
        """);
    sql.execute(
        (ConnectionCallback<Void>)
            connection -> {
              appendSources(connection, sources);
              return null;
            });
    names.add("source");
  }

  private static void appendSources(Connection connection, List<SourceRecord> sources)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into source values (?, ?, ?, ?, ?, ?)")) {
      for (SourceRecord source : sources) {
        insert.setString(1, source.sha256());
        insert.setString(2, source.fileName());
        insert.setString(3, source.entryPath());
        insert.setLong(4, source.bytes());
        insert.setObject(5, source.firstSeenAt());
        insert.setLong(6, source.arrivalNo());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void reference(String file, String text) {
    String name = "reference_" + file.replaceFirst("\\.csv$", "");
    List<CsvRecord> records;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().detectBomHeader(false).ofCsvRecord(text.replaceFirst("^\ufeff", ""))) {
      records = reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (records.isEmpty()) {
      throw new ProblemException(
          "reference/" + file, "has no header line", "put the column names back");
    }
    List<String> header = records.get(0).getFields();
    String columns =
        header.stream()
            .map(column -> SqlText.name(column) + " varchar")
            .collect(Collectors.joining(", "));
    TempTable.create(sql, name, columns)
        .append(records.stream().skip(1).map(row -> cells(row, header.size())).toList());
    names.add(name);
  }

  private static List<String> cells(CsvRecord row, int width) {
    List<String> fields = row.getFields();
    return IntStream.range(0, width).mapToObj(i -> i < fields.size() ? fields.get(i) : "").toList();
  }
}
