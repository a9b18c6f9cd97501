package org.yunhe.warehouse.dictionary;

import java.util.List;
import java.util.stream.Collectors;
import org.yunhe.problem.ProblemException;

/**
 * The contract with analysts: every published table and column with its meaning.
 *
 * @param contractVersion changes when a column or type does
 * @param tables in the order of the page
 * @param codeLists in the order of the page
 */
public record Dictionary(
    String contractVersion, List<TableDescription> tables, List<CodeList> codeLists) {

  public Dictionary {
    tables = List.copyOf(tables);
    codeLists = List.copyOf(codeLists);
  }

  /**
   * A table.
   *
   * @throws ProblemException if the dictionary does not describe it
   */
  public TableDescription table(String name) {
    return tables.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    "dictionary.yml",
                    "does not describe " + name,
                    "add it; it describes "
                        + tables.stream()
                            .map(TableDescription::name)
                            .collect(Collectors.joining(", "))));
  }
}
