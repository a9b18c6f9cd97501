package org.yunhe.report.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The annotated segments beside the checkout, in two halves by their names in order: the odd ones
 * to develop on, the even ones only to measure.
 */
final class GoldSegments {
  private GoldSegments() {}

  static Path folder() {
    String shared = System.getenv("YUNHE_SHARED");
    return (shared == null ? Path.of("..", "shared") : Path.of(shared)).resolve("gold/dev");
  }

  static List<Path> developmentHalf() {
    return half(0);
  }

  static List<Path> heldOutHalf() {
    return half(1);
  }

  private static List<Path> half(int remainder) {
    try (Stream<Path> files = Files.list(folder())) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      return IntStream.range(0, texts.size())
          .filter(i -> i % 2 == remainder)
          .mapToObj(texts::get)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The annotated projects of a segment. */
  static List<JsonNode> projects(Path text) {
    Path json = Path.of(text.toString().replaceFirst("\\.txt$", ".json"));
    List<JsonNode> projects = new ArrayList<>();
    new ObjectMapper().readTree(json.toFile()).get("projects").forEach(projects::add);
    return projects;
  }
}
