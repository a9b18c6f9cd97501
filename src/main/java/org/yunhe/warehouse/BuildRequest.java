package org.yunhe.warehouse;

import java.nio.file.Path;
import java.util.List;
import org.yunhe.warehouse.trace.Originals;

/**
 * What a release is made from.
 *
 * @param data the data folder: {@code releases/} and {@code current} lie in it
 * @param files models, reference data and dictionary
 * @param stagedReports staged Parquet files of reports
 * @param stagedTables staged Parquet files of tables
 * @param sources every source of the archive
 * @param originals the sources themselves, for the checks that look them up again
 * @param settings what the build may take
 * @param codeVersion version of the program, for the manifest
 * @param rebuild whether to build and publish even if the release in force has the same inputs
 */
public record BuildRequest(
    Path data,
    WarehouseFiles files,
    List<Path> stagedReports,
    List<Path> stagedTables,
    List<SourceRecord> sources,
    Originals originals,
    WarehouseSettings settings,
    String codeVersion,
    boolean rebuild) {

  public BuildRequest {
    data = data.toAbsolutePath().normalize();
    stagedReports = stagedReports.stream().sorted().toList();
    stagedTables = stagedTables.stream().sorted().toList();
    sources = List.copyOf(sources);
  }
}
