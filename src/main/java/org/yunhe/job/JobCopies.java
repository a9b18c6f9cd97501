package org.yunhe.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yunhe.disk.WholeFile;
import org.yunhe.problem.ProblemException;

/**
 * Each job as it was when it was last without mistakes: a slip in one of them must not keep the
 * others, which read its sources too, from running.
 */
final class JobCopies {
  private final Path folder;

  JobCopies(Path folder) {
    this.folder = folder;
  }

  /** Keeps the YAML of a job that has no mistakes. */
  void keep(String name, String yaml) {
    try {
      if (!yaml.equals(yaml(name).orElse(null))) {
        WholeFile.write(
            file(Files.createDirectories(folder), name), yaml.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The job as it was kept; empty if it never was, or can't be read any more. */
  Optional<JobFile> find(String name) {
    try {
      return yaml(name).map(yaml -> JobFileReader.parse(name, yaml));
    } catch (ProblemException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<String> yaml(String name) throws IOException {
    Path file = file(folder, name);
    return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  private static Path file(Path folder, String name) {
    return folder.resolve(name + ".yml");
  }
}
