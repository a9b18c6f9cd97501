package org.yunhe.table.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The indicator and the label path of rows that name indicators. A row such as 城镇 names a part of
 * the row that it is set under; any other row names an indicator of its own.
 */
final class RowPaths {
  private record Named(String indicator, String path, String region) {}

  private final Vocabulary vocabulary;
  private final Map<Named, Set<List<String>>> chains = new HashMap<>();

  RowPaths(Vocabulary vocabulary, List<RowFacts> rows) {
    this.vocabulary = vocabulary;
    for (RowFacts row : rows) {
      chains.computeIfAbsent(named(row), n -> new HashSet<>()).add(row.chain());
    }
  }

  private Named named(RowFacts row) {
    return new Named(
        indicator(row), String.join("/", belowRoot(row)), Objects.toString(row.region(), ""));
  }

  /** The indicator of a row; empty if it names only a part of something. */
  String indicator(RowFacts row) {
    String name = row.label().name();
    return vocabulary.words().isGroup(name) ? row.parent() : name;
  }

  /**
   * Labels that tell a row from others of its indicator, without the outermost one unless that is
   * what tells them apart.
   */
  List<String> path(RowFacts row) {
    boolean ambiguous = chains.getOrDefault(named(row), Set.of()).size() > 1;
    return ambiguous ? row.chain() : belowRoot(row);
  }

  private List<String> belowRoot(RowFacts row) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < row.chain().size(); i++) {
      String label = row.chain().get(i);
      boolean root = i == 0 && !vocabulary.words().isGroup(label);
      if (!root && !vocabulary.words().isTotal(label)) {
        parts.add(label);
      }
    }
    boolean own = parts.size() == 1 && parts.get(0).equals(indicator(row));
    return own ? List.of() : parts;
  }
}
