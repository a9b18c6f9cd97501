package org.yunhe.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.yunhe.home.DataFolder;
import org.yunhe.home.Home;
import org.yunhe.intake.SourceArchive;
import org.yunhe.job.read.StagingFolder;

/**
 * What the steps of one run share; all of it is fixed before the first step.
 *
 * @param job what to do
 * @param home jobs, reference data and models
 * @param inputBase folder that relative inputs start from
 * @param data where the run keeps what it makes
 * @param businessDate the day the run stands for
 * @param archive every source received
 * @param rebuild whether to read and build everything anew from the archive alone
 * @param readerVersion names the staged files that this code, reference data and job make
 */
public record RunContext(
    JobFile job,
    Home home,
    Path inputBase,
    DataFolder data,
    LocalDate businessDate,
    SourceArchive archive,
    boolean rebuild,
    String readerVersion) {
  private static final String[] READERS = {
    "digest", "intake", "reference", "report", "staged", "staging", "table", "text"
  };

  /** Opens the archive and works out the reader version. */
  public static RunContext open(
      JobFile job,
      Home home,
      Path inputBase,
      DataFolder data,
      LocalDate businessDate,
      boolean rebuild) {
    String readerVersion =
        CodeVersion.ofPackages(READERS)
            .with(home.referenceFiles())
            .with(job.tables().toString())
            .with(job.tableLimits().toString())
            .with(job.reportLimits().toString())
            .name();
    return new RunContext(
        job,
        home,
        inputBase,
        data,
        businessDate,
        SourceArchive.open(data.archive()),
        rebuild,
        readerVersion);
  }

  /** Where the staged files of this run lie. */
  public StagingFolder staging() {
    return new StagingFolder(data.staging().resolve(readerVersion));
  }

  /** When the sources that this run is the first to see arrived, as the warehouse dates them. */
  public LocalDateTime firstSeenAt() {
    return businessDate.atStartOfDay();
  }
}
