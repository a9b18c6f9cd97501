package org.yunhe.job.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.yunhe.intake.ArchivedSource;
import org.yunhe.staged.SourceKind;

/**
 * Where the staged files of one reader version lie: {@code report/<sha256>.parquet} and {@code
 * table/<sha256>.parquet}. A file that is there is whole and final.
 *
 * @param folder of the reader version
 */
public record StagingFolder(Path folder) {
  /** The staged file of a source, there or not. Sources that can't be read are staged as tables. */
  public Path file(ArchivedSource source, SourceKind kind) {
    String place = kind == SourceKind.REPORT ? "report" : "table";
    return folder.resolve(place).resolve(source.sha256() + ".parquet");
  }

  /** The staged file of a source, if there is one. */
  public Optional<Path> find(ArchivedSource source) {
    return Stream.of(SourceKind.REPORT, SourceKind.TABLE)
        .map(kind -> file(source, kind))
        .filter(Files::exists)
        .findFirst();
  }

  /** The staged files of sources, in their order, of one kind. */
  public List<Path> files(List<ArchivedSource> sources, SourceKind kind) {
    return sources.stream().map(source -> file(source, kind)).filter(Files::exists).toList();
  }

  /** Removes what other reader versions made: it is read anew from the archive if ever wanted. */
  public void removeOthers() throws IOException {
    try (Stream<Path> versions = Files.list(folder.resolveSibling(""))) {
      for (Path version : versions.filter(other -> !other.equals(folder)).toList()) {
        FileSystemUtils.deleteRecursively(version);
      }
    }
  }
}
