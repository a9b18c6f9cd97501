package org.yunhe.warehouse;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yunhe.problem.ProblemException;

/**
 * The plain files that people own: models, dictionary, reference data.
 *
 * @param models texts by path below {@code models/}: the SQL files and {@code dictionary.yml}
 * @param reference texts by path below {@code reference/}
 */
public record WarehouseFiles(
    SortedMap<String, String> models, SortedMap<String, String> reference) {
  private static final String DICTIONARY = "dictionary.yml";

  public WarehouseFiles {
    models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
    reference = Collections.unmodifiableSortedMap(new TreeMap<>(reference));
  }

  /** The models by path. */
  public SortedMap<String, String> sql() {
    return ending(models, ".sql");
  }

  /** The code lists that are registered as tables: the CSV files right in the folder, by name. */
  public SortedMap<String, String> referenceTables() {
    SortedMap<String, String> tables = ending(reference, ".csv");
    tables.keySet().removeIf(path -> path.contains("/"));
    return tables;
  }

  /**
   * The text of the dictionary.
   *
   * @throws ProblemException if it is missing
   */
  public String dictionary() {
    String text = models.get(DICTIONARY);
    if (text == null) {
      throw new ProblemException(
          "models/" + DICTIONARY, "there is no such file", "put the dictionary back");
    }
    return text;
  }

  private static SortedMap<String, String> ending(Map<String, String> files, String ending) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(ending))
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }
}
