package org.yunhe.job.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.listener.SkipListener;
import org.yunhe.intake.ArchivedSource;
import org.yunhe.problem.ProblemException;
import org.yunhe.staged.AccountRow;
import org.yunhe.staged.RejectRow;
import org.yunhe.staged.SourceKind;
import org.yunhe.staging.StagedFile;

/**
 * A source that its reader could not cope with is staged as unreadable with the reason, so that the
 * release shows it and the run goes on.
 */
final class FailedSources implements SkipListener<ArchivedSource, StagedSource> {
  private static final Logger LOG = LoggerFactory.getLogger(FailedSources.class);

  private final StagingFolder staging;

  FailedSources(StagingFolder staging) {
    this.staging = staging;
  }

  @Override
  public void onSkipInProcess(ArchivedSource source, Throwable failure) {
    LOG.error("{} could not be read", source.fileName(), failure);
    RejectRow reject = new RejectRow("", 0, 0, "", "unreadable", reason(failure), 0);
    try {
      StagedFile.writeTable(
          staging.file(source, SourceKind.UNREADABLE),
          source.sha256(),
          List.of(new AccountRow(SourceKind.UNREADABLE, "", "", 0), reject));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the reader says of the file itself; else that it is the reader that failed. */
  private static String reason(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause instanceof ProblemException
        ? String.valueOf(cause.getMessage())
        : "the reader failed on it (" + cause + "); see the log, and report it with the file";
  }
}
