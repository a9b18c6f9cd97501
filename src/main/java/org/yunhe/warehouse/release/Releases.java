package org.yunhe.warehouse.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yunhe.problem.ProblemException;

/**
 * The published releases of a data folder: {@code releases/<name>/}, and {@code current}, which
 * points to the one in force.
 */
public final class Releases {
  /** The database's name in a release. */
  static final String DATABASE = "yunhe.duckdb";

  private final Path data;

  public Releases(Path data) {
    this.data = data;
  }

  /** The database of a release. */
  public static Path database(Path release) {
    return release.resolve(DATABASE);
  }

  /** The folder of the release in force; empty if nothing is published yet. */
  public Optional<Path> current() {
    Path link = data.resolve("current");
    try {
      return Files.isDirectory(link) ? Optional.of(link.toRealPath()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The folder of the release in force.
   *
   * @throws ProblemException if nothing is published yet
   */
  public Path required() {
    return current()
        .orElseThrow(
            () ->
                new ProblemException(
                    data.toString(), "holds no release yet", "start with the command run"));
  }

  /** Releases, the one published last first. */
  public List<Path> newestFirst() {
    Path folder = data.resolve("releases");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> releases = Files.list(folder)) {
      return releases
          .filter(release -> Files.isRegularFile(release.resolve(Manifest.FILE)))
          .filter(release -> !release.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(Releases::publishedAt).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name, or the first of name-2, name-3 … that no release has: a rebuild replaces none. */
  String unusedName(String name) {
    String unused = name;
    for (int no = 2; Files.exists(data.resolve("releases").resolve(unused)); no++) {
      unused = name + "-" + no;
    }
    return unused;
  }

  /**
   * Moves a finished folder among the releases and makes it the one in force. A reader sees the
   * release before or this one, and nothing in between.
   */
  Path publish(Path finished, String name) throws IOException {
    Path release = data.resolve("releases").resolve(name);
    if (Files.isRegularFile(release.resolve(Manifest.FILE))) {
      // The same content was published before: it comes into force again.
      Files.setLastModifiedTime(release.resolve(Manifest.FILE), FileTime.from(Instant.now()));
    } else {
      ReleaseFiles.force(finished);
      Files.move(finished, release, StandardCopyOption.ATOMIC_MOVE);
      ReleaseFiles.protect(release);
    }
    Path link = data.resolve(".current-" + name);
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, Path.of("releases", name));
    Files.move(link, data.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
    return release;
  }

  /** Removes the oldest releases until so many are left; the one in force stays. */
  void keep(int count) throws IOException {
    Optional<Path> inForce = current();
    for (Path release : newestFirst().stream().skip(Math.max(1, count)).toList()) {
      if (!release.toRealPath().equals(inForce.orElse(null))) {
        ReleaseFiles.remove(release);
      }
    }
  }

  private static FileTime publishedAt(Path release) {
    try {
      return Files.getLastModifiedTime(release.resolve(Manifest.FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
