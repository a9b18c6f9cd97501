package org.yunhe.job.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yunhe.intake.ArchivedSource;
import org.yunhe.job.CodeVersion;
import org.yunhe.job.JobFile;
import org.yunhe.job.RunContext;
import org.yunhe.job.trace.ArchivedOriginals;
import org.yunhe.staged.SourceKind;
import org.yunhe.warehouse.BuildRequest;
import org.yunhe.warehouse.SourceRecord;
import org.yunhe.warehouse.WarehouseSettings;
import org.yunhe.warehouse.release.ReleaseBuilder;

/** The release builder that the last three steps share; made when the first of them needs it. */
public final class ReleaseStage {
  private final RunContext run;
  private @Nullable ReleaseBuilder builder;

  public ReleaseStage(RunContext run) {
    this.run = run;
  }

  synchronized ReleaseBuilder builder() {
    if (builder == null) {
      builder = new ReleaseBuilder(request());
    }
    return builder;
  }

  /** Removes staged files that no release is made of any more. */
  void removeOutdated() {
    try {
      run.staging().removeOthers();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a command may take of the machine for a job. */
  public static WarehouseSettings settings(JobFile job) {
    return new WarehouseSettings(job.memory(), job.threads(), Optional.empty(), job.keepReleases());
  }

  private BuildRequest request() {
    List<ArchivedSource> sources = run.archive().sources();
    return new BuildRequest(
        run.data().root(),
        run.home().warehouse(),
        run.staging().files(sources, SourceKind.REPORT),
        run.staging().files(sources, SourceKind.TABLE),
        sources.stream().map(ReleaseStage::record).toList(),
        new ArchivedOriginals(run.archive()),
        settings(run.job()),
        CodeVersion.ofPackages("staged", "warehouse").with(run.readerVersion()).name(),
        run.rebuild());
  }

  private static SourceRecord record(ArchivedSource source) {
    return new SourceRecord(
        source.sha256(),
        source.fileName(),
        source.entryPath(),
        source.bytes(),
        source.firstSeenAt(),
        source.arrivalNo());
  }
}
