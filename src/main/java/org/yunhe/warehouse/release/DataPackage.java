package org.yunhe.warehouse.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yunhe.warehouse.dictionary.CodeList;
import org.yunhe.warehouse.dictionary.ColumnDescription;
import org.yunhe.warehouse.dictionary.Dictionary;
import org.yunhe.warehouse.dictionary.TableDescription;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Describes a release as a Frictionless Data Package (version 2.0), for tools that read it.
 *
 * @see <a href="https://datapackage.org/standard/data-package/">Data Package</a>
 */
final class DataPackage {
  static final String FILE = "datapackage.json";

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  private final Dictionary dictionary;

  DataPackage(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * The package as JSON.
   *
   * @param files paths of the release's files; each table has some below its folder
   */
  String json(List<String> files) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", PROFILE);
    root.put("name", "yunhe");
    root.put("title", "运河 Yunhe: government work reports and monthly statistics");
    root.put("version", dictionary.contractVersion());
    root.put(
        "resources", dictionary.tables().stream().map(table -> resource(table, files)).toList());
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(root)
        + "\n";
  }

  private Map<String, Object> resource(TableDescription table, List<String> files) {
    List<String> paths =
        files.stream().filter(file -> file.startsWith("parquet/" + table.folder() + "/")).toList();
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", table.folder());
    resource.put("type", "table");
    resource.put("title", table.title());
    resource.put("description", table.description());
    resource.put("path", paths.size() == 1 ? paths.get(0) : paths);
    resource.put("format", "parquet");
    resource.put("mediatype", "application/vnd.apache.parquet");
    resource.put("schema", schema(table));
    return resource;
  }

  private Map<String, Object> schema(TableDescription table) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", table.columns().stream().map(column -> field(table, column)).toList());
    schema.put("primaryKey", table.key());
    List<Map<String, Object>> foreignKeys = foreignKeys(table);
    if (!foreignKeys.isEmpty()) {
      schema.put("foreignKeys", foreignKeys);
    }
    return schema;
  }

  private Map<String, Object> field(TableDescription table, ColumnDescription column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", type(column.type()));
    field.put("description", column.description());
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (table.key().contains(column.name())) {
      constraints.put("required", true);
    }
    dictionary.codeLists().stream()
        .filter(list -> list.name().equals(column.codelist()))
        .findFirst()
        .ifPresent(
            list ->
                constraints.put("enum", list.codes().stream().map(CodeList.Code::code).toList()));
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }

  private static List<Map<String, Object>> foreignKeys(TableDescription table) {
    List<Map<String, Object>> keys = new ArrayList<>();
    for (ColumnDescription column : table.columns()) {
      if (!column.references().isEmpty() && !column.references().startsWith(table.name() + ".")) {
        String[] target = column.references().split("\\.", 2);
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", target[0]);
        reference.put("fields", List.of(target[1]));
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("fields", List.of(column.name()));
        key.put("reference", reference);
        keys.add(key);
      }
    }
    return keys;
  }

  private static String type(String duckdb) {
    String name = duckdb.toLowerCase(Locale.ROOT).replaceFirst("\\(.*", "");
    return switch (name) {
      case "integer", "bigint" -> "integer";
      case "decimal" -> "number";
      case "boolean" -> "boolean";
      case "date" -> "date";
      case "timestamp" -> "datetime";
      default -> "string";
    };
  }
}
