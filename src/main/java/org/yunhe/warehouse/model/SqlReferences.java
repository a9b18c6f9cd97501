package org.yunhe.warehouse.model;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells which tables a query reads, from the syntax tree that DuckDB's own parser makes of it.
 * Names of common table expressions are not tables where they are in scope.
 */
final class SqlReferences {
  private final JdbcTemplate duckdb;
  private final JsonMapper json = JsonMapper.shared();

  SqlReferences(JdbcTemplate duckdb) {
    this.duckdb = duckdb;
  }

  /**
   * The tables that a single query reads, such as {@code dim_region} or {@code audit.reject}.
   *
   * @throws IllegalArgumentException with the parser's message if the SQL is not one query
   */
  Set<String> of(String sql) {
    String tree =
        duckdb.queryForObject(
            "select json_serialize_sql(cast(? as varchar), skip_null := true, skip_empty := true)",
            String.class,
            sql);
    JsonNode parsed = json.readTree(String.valueOf(tree));
    if (parsed.path("error").asBoolean()) {
      throw new IllegalArgumentException(parsed.path("error_message").asString());
    }
    JsonNode statements = parsed.path("statements");
    if (statements.size() != 1) {
      throw new IllegalArgumentException(
          "a model is exactly one query, but here are " + statements.size());
    }
    Set<String> tables = new TreeSet<>();
    collect(statements, Set.of(), tables);
    return tables;
  }

  private void collect(JsonNode node, Set<String> outer, Set<String> tables) {
    if (node.isObject()
        && node.path("type").asString("").equals("BASE_TABLE")
        && node.has("table_name")) {
      String name = node.path("table_name").asString();
      String schema = node.path("schema_name").asString("");
      if (!schema.isEmpty()) {
        tables.add(schema.equals("main") ? name : schema + "." + name);
      } else if (!outer.contains(name)) {
        tables.add(name);
      }
    }
    Set<String> scope = withExpressions(node, outer, tables);
    for (var property : node.properties()) {
      if (!property.getKey().equals("cte_map")) {
        collect(property.getValue(), scope, tables);
      }
    }
    if (node.isArray()) {
      node.forEach(child -> collect(child, scope, tables));
    }
  }

  /**
   * Reads the node's own common table expressions; each sees itself (recursion) and those before.
   */
  private Set<String> withExpressions(JsonNode node, Set<String> outer, Set<String> tables) {
    JsonNode expressions = node.path("cte_map").path("map");
    if (expressions.isEmpty()) {
      return outer;
    }
    Set<String> scope = new HashSet<>(outer);
    for (JsonNode expression : expressions) {
      String name = expression.path("key").asString();
      Set<String> inside = new HashSet<>(scope);
      if (isRecursive(expression.path("value"))) {
        inside.add(name);
      }
      collect(expression.path("value"), inside, tables);
      scope.add(name);
    }
    return scope;
  }

  private static boolean isRecursive(JsonNode expression) {
    return expression.path("query").path("node").path("type").asString("").contains("RECURSIVE");
  }
}
