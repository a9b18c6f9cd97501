package org.yunhe.warehouse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yunhe.warehouse.database.SqlText;
import org.yunhe.warehouse.dictionary.Dictionary;
import org.yunhe.warehouse.dictionary.TableDescription;
import org.yunhe.warehouse.model.Layer;
import org.yunhe.warehouse.model.Model;
import org.yunhe.warehouse.model.Models;

/**
 * Writes the tables of a warehouse as Parquet, and its exports as CSV. Each file comes from one
 * ordered query, so that its bytes depend on the data and the version of DuckDB alone.
 */
final class ReleaseExport {
  private static final Logger log = LoggerFactory.getLogger(ReleaseExport.class);

  /** Large enough to compress well, small enough that a reader skips most of them. */
  static final int ROW_GROUP_ROWS = 122_880;

  private final JdbcTemplate sql;
  private final Dictionary dictionary;
  private final Path release;
  private final int rowGroupRows;

  ReleaseExport(JdbcTemplate sql, Dictionary dictionary, Path release) {
    this(sql, dictionary, release, ROW_GROUP_ROWS);
  }

  /**
   * @param rowGroupRows rows of a row group of Parquet, as far as DuckDB's vectors of 2,048 allow
   */
  ReleaseExport(JdbcTemplate sql, Dictionary dictionary, Path release, int rowGroupRows) {
    this.sql = sql;
    this.dictionary = dictionary;
    this.release = release;
    this.rowGroupRows = rowGroupRows;
  }

  /** Writes every table that the dictionary describes. */
  void parquet() throws IOException {
    for (TableDescription table : dictionary.tables()) {
      Path folder = Files.createDirectories(release.resolve("parquet").resolve(table.folder()));
      if (table.partitioned()) {
        partitions(table, folder);
      } else {
        copy(
            table,
            "select * from " + SqlText.name(table.name()),
            folder.resolve(table.folder() + ".parquet"));
      }
    }
  }

  /** Writes {@code exports/<folder>_<name>.sql} as {@code <folder>/<name>.csv}. */
  void csv(Models models) throws IOException {
    for (Model export : models.in(Layer.EXPORTS).toList()) {
      int split = export.name().indexOf('_');
      Path folder = Files.createDirectories(release.resolve(export.name().substring(0, split)));
      Path file = folder.resolve(export.name().substring(split + 1) + ".csv");
      export(
          file,
          "copy (" + export.sql() + "\n) to " + SqlText.literal(file) + " (format csv, header)");
    }
  }

  /** One folder a year, without the column, as Hive and its readers expect. */
  private void partitions(TableDescription table, Path folder) throws IOException {
    List<Integer> years =
        sql.queryForList(
            "select distinct \"year\" from " + SqlText.name(table.name()) + " order by 1",
            Integer.class);
    for (Integer year : years.isEmpty() ? List.of(0) : years) {
      Path partition = Files.createDirectories(folder.resolve("year=" + year));
      copy(
          table,
          "select * exclude (\"year\") from "
              + SqlText.name(table.name())
              + " where \"year\" = "
              + year,
          partition.resolve("part-0.parquet"));
    }
  }

  private void copy(TableDescription table, String select, Path file) {
    export(
        file,
        "copy ("
            + select
            + " order by "
            + SqlText.names(table.order())
            + ") to "
            + SqlText.literal(file)
            + " (format parquet, compression zstd, row_group_size "
            + rowGroupRows
            + ", kv_metadata "
            + struct(metadata(table))
            + ")");
  }

  private void export(Path file, String copy) {
    long start = System.nanoTime();
    sql.execute(copy);
    log.debug("{} took {} ms", release.relativize(file), (System.nanoTime() - start) / 1_000_000);
  }

  /** What a reader that opens the file alone learns from it. */
  private Map<String, String> metadata(TableDescription table) {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("yunhe.contract", dictionary.contractVersion());
    metadata.put("yunhe.table", table.name());
    metadata.put("yunhe.title", table.title());
    metadata.put("yunhe.description", table.description());
    table
        .columns()
        .forEach(column -> metadata.put("yunhe.column." + column.name(), column.description()));
    return metadata;
  }

  private static String struct(Map<String, String> values) {
    return values.entrySet().stream()
        .map(value -> SqlText.literal(value.getKey()) + ": " + SqlText.literal(value.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
