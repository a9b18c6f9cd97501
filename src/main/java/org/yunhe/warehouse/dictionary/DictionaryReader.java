package org.yunhe.warehouse.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yunhe.problem.Problem;
import org.yunhe.problem.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads {@code dictionary.yml}: the version of the contract, columns that several tables share,
 * code lists, and tables with their own columns. A column without a text of its own has the shared
 * one.
 */
public final class DictionaryReader {
  private final List<Problem> problems = new ArrayList<>();
  private final JsonNode root;

  private DictionaryReader(JsonNode root) {
    this.root = root;
  }

  /**
   * Reads the dictionary.
   *
   * @throws ProblemException with everything that is wrong in it
   */
  public static Dictionary read(String yaml) {
    try {
      return new DictionaryReader(new YAMLMapper().readTree(yaml)).dictionary();
    } catch (JacksonException e) {
      throw new ProblemException("dictionary.yml", e.getOriginalMessage(), "mend the YAML");
    }
  }

  private Dictionary dictionary() {
    List<TableDescription> tables = new ArrayList<>();
    for (Map.Entry<String, JsonNode> table : root.path("tables").properties()) {
      tables.add(table(table.getKey(), table.getValue()));
    }
    List<CodeList> codeLists = new ArrayList<>();
    for (Map.Entry<String, JsonNode> list : root.path("codelists").properties()) {
      codeLists.add(codeList(list.getKey(), list.getValue()));
    }
    String version = text("contract", root.path("contract"), "version");
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return new Dictionary(version, tables, codeLists);
  }

  private TableDescription table(String name, JsonNode node) {
    List<ColumnDescription> columns = new ArrayList<>();
    for (Map.Entry<String, JsonNode> column : node.path("columns").properties()) {
      columns.add(column(name, column.getKey(), column.getValue()));
    }
    List<String> key = names(node.path("key"));
    List<String> order = new ArrayList<>(names(node.path("order")));
    key.stream().filter(column -> !order.contains(column)).forEach(order::add);
    List<String> known = columns.stream().map(ColumnDescription::name).toList();
    if (key.isEmpty() || !known.containsAll(order)) {
      problems.add(
          new Problem(
              "dictionary.yml",
              name + " has no key, or a key or order with a column that it does not have",
              "name columns of the table"));
    }
    return new TableDescription(
        name,
        text(name, node, "title"),
        text(name, node, "description"),
        key,
        order,
        node.path("partitioned").asBoolean(false),
        columns);
  }

  private ColumnDescription column(String table, String name, JsonNode own) {
    JsonNode shared = root.path("columns").path(name);
    JsonNode node = own.isObject() ? own : shared;
    String where = table + "." + name;
    return new ColumnDescription(
        name,
        text(where, node.has("type") ? node : shared, "type"),
        text(where, node.has("description") ? node : shared, "description"),
        (node.has("references") ? node : shared).path("references").asString(""),
        (node.has("codelist") ? node : shared).path("codelist").asString(""));
  }

  private CodeList codeList(String name, JsonNode node) {
    List<CodeList.Code> codes = new ArrayList<>();
    for (JsonNode code : node.path("codes")) {
      codes.add(
          new CodeList.Code(
              text(name, code, "code"), text(name, code, "name"), text(name, code, "description")));
    }
    return new CodeList(name, text(name, node, "description"), codes);
  }

  private static List<String> names(JsonNode list) {
    List<String> names = new ArrayList<>();
    list.forEach(name -> names.add(name.asString()));
    return names;
  }

  private String text(String where, JsonNode node, String field) {
    String text = node.path(field).asString("");
    if (text.isBlank()) {
      problems.add(new Problem("dictionary.yml", where + " has no " + field, "write it"));
    }
    return text;
  }
}
