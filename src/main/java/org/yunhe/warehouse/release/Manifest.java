package org.yunhe.warehouse.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.yunhe.problem.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a release is: {@code manifest.json}.
 *
 * @param release its name: day of the latest source and start of the content hash
 * @param contentHash SHA-256 over the paths and hashes of all files but the database file, which
 *     alone is not the same whenever the same data is built
 * @param contractVersion version of table and column names and types
 * @param codeVersion version of the program that built it
 * @param inputs what it was built from
 * @param tables rows of each table
 * @param checks what the checks found
 * @param files every file but the manifest itself
 */
public record Manifest(
    String release,
    String contentHash,
    String contractVersion,
    String codeVersion,
    Inputs inputs,
    SortedMap<String, Long> tables,
    Checks checks,
    List<FileEntry> files) {

  /** The manifest's place in a release. */
  public static final String FILE = "manifest.json";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /**
   * What a release is built from.
   *
   * @param fingerprint of all of it; the same fingerprint means the same release
   * @param sources how many
   * @param reference SHA-256 of each file of the reference data
   * @param models SHA-256 of each file of the models
   */
  public record Inputs(
      String fingerprint,
      int sources,
      SortedMap<String, String> reference,
      SortedMap<String, String> models) {}

  /**
   * What the checks found.
   *
   * @param run how many checks there are
   * @param warnings names of those that warn
   */
  public record Checks(int run, List<String> warnings) {}

  /**
   * A file of the release.
   *
   * @param path below the release, with {@code /}
   * @param bytes its size
   * @param sha256 of its bytes
   */
  public record FileEntry(String path, long bytes, String sha256) {}

  public Manifest {
    files = List.copyOf(files);
  }

  String json() {
    return JSON.writeValueAsString(this) + "\n";
  }

  /**
   * The manifest of a release; empty if the folder has none.
   *
   * @throws ProblemException if it cannot be read
   */
  public static Optional<Manifest> of(Path release) {
    Path file = release.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(file.toFile(), Manifest.class));
    } catch (JacksonException e) {
      throw new ProblemException(
          file.toString(), "cannot be read: " + e.getOriginalMessage(), "build a new release");
    }
  }
}
