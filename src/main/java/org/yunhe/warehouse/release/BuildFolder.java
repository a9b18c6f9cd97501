package org.yunhe.warehouse.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yunhe.disk.WholeFile;
import org.yunhe.warehouse.WarehouseSettings;

/**
 * Where a release is built, beside those that are published. A marker says for which inputs the
 * models are built, so that a run that was killed afterwards goes on from there.
 */
final class BuildFolder {
  private final Path root;

  BuildFolder(Path data) {
    root = data.resolve("releases").resolve(".building");
  }

  /** What becomes the release. */
  Path release() {
    return root.resolve("release");
  }

  Path database() {
    return Releases.database(release());
  }

  /** Where DuckDB spills. */
  Path temporary(WarehouseSettings settings) {
    return settings.tempDirectory().orElse(root.resolve("tmp"));
  }

  boolean isBuiltFor(String fingerprint) {
    try {
      return Files.exists(database())
          && Files.exists(marker())
          && Files.readString(marker()).equals(fingerprint);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says that the models are built. */
  void markBuilt(String fingerprint) throws IOException {
    WholeFile.write(marker(), fingerprint.getBytes(StandardCharsets.UTF_8));
  }

  /** Starts from nothing. */
  void reset() throws IOException {
    ReleaseFiles.remove(root);
    Files.createDirectories(release());
  }

  /** Removes what an export that did not end left; the database stays. */
  void removeExports() throws IOException {
    for (String file : ReleaseFiles.list(release())) {
      if (!file.equals(Releases.DATABASE)) {
        Files.delete(release().resolve(file));
      }
    }
    ReleaseFiles.remove(release().resolve("parquet"));
  }

  void remove() throws IOException {
    ReleaseFiles.remove(root);
  }

  private Path marker() {
    return root.resolve("built");
  }
}
