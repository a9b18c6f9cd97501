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
 * @param sourceJobs the job that tells how a source is read
 * @param readerVersion names the staged files that this code, reference data and jobs make
 */
public record RunContext(
    JobFile job,
    Home home,
    Path inputBase,
    DataFolder data,
    LocalDate businessDate,
    SourceArchive archive,
    boolean rebuild,
    SourceJobs sourceJobs,
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
    SourceArchive archive = SourceArchive.open(data.archive());
    SourceJobs sourceJobs = SourceJobs.of(job, home, archive, new JobCopies(data.jobCopies()));
    String readerVersion =
        CodeVersion.ofPackages(READERS)
            .with(home.referenceFiles())
            .with(sourceJobs.settings())
            .name();
    return new RunContext(
        job, home, inputBase, data, businessDate, archive, rebuild, sourceJobs, readerVersion);
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
