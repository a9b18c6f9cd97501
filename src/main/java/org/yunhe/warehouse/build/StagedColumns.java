package org.yunhe.warehouse.build;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yunhe.staged.Coded;
import org.yunhe.staged.ReportRow;
import org.yunhe.staged.StagedNames;
import org.yunhe.staged.StagedRow;
import org.yunhe.staged.TableRow;
import org.yunhe.warehouse.database.SqlText;

/**
 * The columns of staged files as DuckDB types, derived from the records of {@code
 * org.yunhe.staged}: the source, the kind of record, then one struct a kind of record.
 */
public final class StagedColumns {
  private static final Map<Class<?>, String> TYPES =
      Map.of(
          int.class, "integer",
          Integer.class, "integer",
          String.class, "varchar",
          BigDecimal.class, "decimal(38, 18)",
          LocalDate.class, "date");

  private StagedColumns() {}

  public static Map<String, String> ofReports() {
    return of(ReportRow.class);
  }

  public static Map<String, String> ofTables() {
    return of(TableRow.class);
  }

  /** Column name to type, in the order of the file. */
  private static Map<String, String> of(Class<? extends StagedRow> rows) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("source_sha256", "varchar");
    columns.put("record", "varchar");
    Stream.of(rows.getPermittedSubclasses())
        .forEach(record -> columns.put(StagedNames.record(record), struct(record)));
    return columns;
  }

  private static String struct(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .map(field -> SqlText.name(StagedNames.field(field)) + " " + type(field))
        .collect(Collectors.joining(", ", "struct(", ")"));
  }

  private static String type(RecordComponent field) {
    if (Coded.class.isAssignableFrom(field.getType())) {
      return "varchar";
    }
    String type = TYPES.get(field.getType());
    if (type == null) {
      throw new IllegalStateException("no column type for " + field);
    }
    return type;
  }
}
