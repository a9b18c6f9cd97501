package org.yunhe.runreport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yunhe.disk.WholeFile;
import org.yunhe.problem.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The reports of all runs: {@code <date>-<job>-<attempt>.json} in one folder. */
public final class RunReports {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path folder;

  public RunReports(Path folder) {
    this.folder = folder;
  }

  /** Writes or replaces the report of a run. */
  public void save(RunReport report) {
    Path file =
        folder.resolve(
            report.businessDate() + "-" + report.job() + "-" + report.attempt() + ".json");
    try {
      Files.createDirectories(folder);
      WholeFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(report));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The latest runs, the newest first. */
  public List<RunReport> latest(int most) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .map(RunReports::read)
          .sorted(Comparator.comparing(RunReport::startedAt).reversed())
          .limit(most)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RunReport read(Path file) {
    try {
      return JSON.readValue(file.toFile(), RunReport.class);
    } catch (JacksonException e) {
      throw new ProblemException(
          file.toString(), "this run report is damaged", "delete it: nothing depends on it");
    }
  }
}
