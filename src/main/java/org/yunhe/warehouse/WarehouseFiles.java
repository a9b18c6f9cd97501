package org.yunhe.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yunhe.problem.ProblemException;

/**
 * The plain files that people own: models, reference data, dictionary.
 *
 * @param models the SQL files, path below {@code models/}
 * @param reference the CSV files, name below {@code reference/}
 * @param dictionary {@code dictionary.yml}
 */
public record WarehouseFiles(List<TextFile> models, List<TextFile> reference, TextFile dictionary) {

  /**
   * A text file.
   *
   * @param path below its folder, with {@code /}
   * @param text its content
   */
  public record TextFile(String path, String text) {}

  public WarehouseFiles {
    models = List.copyOf(models);
    reference = List.copyOf(reference);
  }

  /**
   * Reads the {@code warehouse/} folder of a project, on disk or in a jar's file system.
   *
   * @throws ProblemException if a folder or the dictionary is not there
   */
  public static WarehouseFiles in(Path warehouse) {
    return new WarehouseFiles(
        texts(warehouse.resolve("models"), ".sql"),
        texts(warehouse.resolve("reference"), ".csv"),
        texts(warehouse, "dictionary.yml").stream()
            .findFirst()
            .orElseThrow(
                () ->
                    new ProblemException(
                        warehouse + "/dictionary.yml",
                        "there is no such file",
                        "put back the dictionary of the warehouse")));
  }

  private static List<TextFile> texts(Path folder, String suffix) {
    if (!Files.isDirectory(folder)) {
      throw new ProblemException(
          folder.toString(), "there is no such folder", "put it back or name another home folder");
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(suffix))
          .map(file -> text(folder, file))
          .sorted((a, b) -> a.path().compareTo(b.path()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TextFile text(Path folder, Path file) {
    try {
      String path = folder.relativize(file).toString().replace('\\', '/');
      return new TextFile(path, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
