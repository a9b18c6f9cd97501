package org.yunhe.staging;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yunhe.table.bulk.BulkPlan;

/**
 * The lines of a large file as a view {@code line}: {@code row_no}, the cells that name the {@code
 * series}, those that name the {@code period}, and the {@code cell} with the number. The file is
 * read wherever the view stands.
 */
final class BulkLines {
  /** Stands between the cells of a series or a period; no text holds it. */
  private static final Pattern BETWEEN = Pattern.compile("\u001F");

  private static final String VIEW =
      """
      create view line as
      select
          row_number() over () + {skip} as row_no,
          {series} as series,
          {period} as period,
          c{value} as cell
      from read_csv(
          getvariable('csv'), header = false, auto_detect = false, escape = '', quote = {quote},
          skip = {skip}, delim = chr({separator}), new_line = {newline}, columns = {columns}
      )
      """;

  private BulkLines() {}

  /**
   * Makes the view.
   *
   * @param csv the file in UTF-8
   */
  static void create(BulkPlan plan, Path csv, Connection database) throws SQLException {
    try (PreparedStatement variable = database.prepareStatement("set variable csv = ?")) {
      variable.setString(1, csv.toAbsolutePath().toString());
      variable.execute();
    }
    try (Statement sql = database.createStatement()) {
      sql.execute(
          VIEW.replace("{skip}", String.valueOf(plan.columns().firstRow()))
              .replace("{series}", joined(plan.seriesColumns()))
              .replace("{period}", joined(plan.periodColumns()))
              .replace("{value}", String.valueOf(plan.columns().valueColumn()))
              .replace("{quote}", plan.text().quoted() ? "'\"'" : "''")
              .replace("{separator}", String.valueOf((int) plan.separator()))
              .replace("{newline}", plan.text().crlf() ? "'\\r\\n'" : "'\\n'")
              .replace("{columns}", columns(plan.columns().width())));
    }
  }

  private static String joined(List<Integer> columns) {
    return columns.stream()
        .map(i -> "coalesce(c" + i + ", '')")
        .collect(Collectors.joining(", ", "concat_ws(chr(31), ", ")"));
  }

  /** The cells of a {@code series} or a {@code period}. */
  static List<String> cells(String joined) {
    return List.of(BETWEEN.split(joined, -1));
  }

  private static String columns(int width) {
    return IntStream.range(0, width)
        .mapToObj(i -> "'c" + i + "': 'varchar'")
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
