package org.yunhe.warehouse;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How much of the machine a build may take, and how many releases are kept. None of it changes what
 * is built.
 *
 * @param memoryLimit native memory of DuckDB, outside the Java heap, such as {@code 4GB}
 * @param threads of DuckDB
 * @param tempDirectory where DuckDB spills what does not fit; empty for the build folder
 * @param keepReleases how many releases stay, the current one included; at least 1
 */
public record WarehouseSettings(
    String memoryLimit, int threads, Optional<Path> tempDirectory, int keepReleases) {

  /** Half a small server: 4 GB, all processors, the last 7 releases. */
  public static WarehouseSettings defaults() {
    return new WarehouseSettings(
        "4GB", Runtime.getRuntime().availableProcessors(), Optional.empty(), 7);
  }
}
