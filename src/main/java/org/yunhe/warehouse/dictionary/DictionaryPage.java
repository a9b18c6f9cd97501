package org.yunhe.warehouse.dictionary;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the data dictionary as a Markdown page: {@code warehouse/README.md}. */
public final class DictionaryPage {
  private static final String INTRODUCTION =
      """
      # Data dictionary

      What the tables of a release mean: contract version %s. This page is generated from
      [models/dictionary.yml](models/dictionary.yml), which also feeds the comments in `yunhe.duckdb`, the
      metadata of the Parquet files and `datapackage.json`. How to open a release: [docs/bi.md](../docs/bi.md).

      A release holds `yunhe.duckdb` (schema `main` with the tables and views below, schema `audit`),
      `parquet/<table>/` (tables with a `year` lie in folders `year=…`), `codelists/`, `sdmx/`, `xlsx/` (the
      marts), `datapackage.json` and `manifest.json`. Keys are integers, are never null, and are the same
      whenever the same data is built; 0 stands for "unknown" or "none". Numbers are exact decimals as
      published. Texts are empty rather than null where nothing is known.

      """;

  private static final Map<String, String> PARTS =
      Map.of(
          "dim_", "Dimensions",
          "fact_", "Facts",
          "bridge_", "Bridges",
          "mart_", "Marts",
          "audit.", "Audit");

  private DictionaryPage() {}

  /** The page. */
  public static String of(Dictionary dictionary) {
    StringBuilder page = new StringBuilder(INTRODUCTION.formatted(dictionary.contractVersion()));
    page.append("## Tables\n\n| table | 名称 | one row |\n|---|---|---|\n");
    for (TableDescription table : dictionary.tables()) {
      page.append(
          "| [`%s`](#%s) | %s | %s |%n"
              .formatted(
                  table.name(), anchor(table.name()), table.title(), cell(table.description())));
    }
    String part = "";
    for (TableDescription table : dictionary.tables()) {
      if (!part(table).equals(part)) {
        part = part(table);
        page.append("\n## ").append(part).append('\n');
      }
      table(page, table);
    }
    page.append("\n## Code lists\n");
    dictionary.codeLists().forEach(list -> codeList(page, list, users(dictionary, list.name())));
    return page.toString().replace("\r\n", "\n");
  }

  private static void table(StringBuilder page, TableDescription table) {
    page.append("\n### ").append(table.name()).append("\n\n").append(table.title()).append(". ");
    page.append(table.description()).append(" Key: ").append(code(table.key())).append('.');
    page.append(table.partitioned() ? " Parquet in one folder a `year`.\n\n" : "\n\n");
    page.append("| column | type | meaning |\n|---|---|---|\n");
    for (ColumnDescription column : table.columns()) {
      page.append("| `").append(column.name()).append("` | ").append(column.type()).append(" | ");
      page.append(cell(column.description()));
      String target = column.references();
      if (!target.isEmpty() && !target.startsWith(table.name() + ".")) {
        String name = target.substring(0, target.lastIndexOf('.'));
        page.append(" → [`").append(name).append("`](#").append(anchor(name)).append(')');
      }
      if (!column.codelist().isEmpty()) {
        page.append(" Code list [`").append(column.codelist()).append("`](#code-list-");
        page.append(anchor(column.codelist())).append(").");
      }
      page.append(" |\n");
    }
  }

  private static void codeList(StringBuilder page, CodeList list, List<String> users) {
    page.append("\n### Code list ").append(list.name()).append("\n\n").append(list.description());
    page.append(" Used by ").append(code(users)).append(".\n\n");
    page.append("| code | 名称 | meaning |\n|---|---|---|\n");
    list.codes()
        .forEach(
            code ->
                page.append("| `")
                    .append(code.code())
                    .append("` | ")
                    .append(code.name())
                    .append(" | ")
                    .append(cell(code.description()))
                    .append(" |\n"));
  }

  private static List<String> users(Dictionary dictionary, String list) {
    SortedMap<String, String> users = new TreeMap<>();
    for (TableDescription table : dictionary.tables()) {
      table.columns().stream()
          .filter(column -> column.codelist().equals(list))
          .forEach(column -> users.put(table.name() + "." + column.name(), ""));
    }
    return List.copyOf(users.keySet());
  }

  private static String part(TableDescription table) {
    return PARTS.entrySet().stream()
        .filter(part -> table.name().startsWith(part.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("Other");
  }

  private static String code(List<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }

  /** What Markdown viewers make of a heading. */
  private static String anchor(String heading) {
    return heading.replace(".", "");
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
