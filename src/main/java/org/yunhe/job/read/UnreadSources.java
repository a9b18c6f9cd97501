package org.yunhe.job.read;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.yunhe.intake.ArchivedSource;
import org.yunhe.intake.SourceArchive;
import org.yunhe.job.SourceJobs;
import org.yunhe.staged.SourceKind;
import org.yunhe.table.TableOverride;

/**
 * The archived sources of one kind that have no staged file, in the order of their arrival. Staged
 * files are the only memory of what was read, so a run that was killed goes on where it stopped.
 */
final class UnreadSources implements ItemReader<ArchivedSource> {
  private final SourceArchive archive;
  private final StagingFolder staging;
  private final SourceJobs jobs;
  private final SourceKind kind;
  private @Nullable Iterator<ArchivedSource> rest;

  UnreadSources(SourceArchive archive, StagingFolder staging, SourceJobs jobs, SourceKind kind) {
    this.archive = archive;
    this.staging = staging;
    this.jobs = jobs;
    this.kind = kind;
  }

  @Override
  public synchronized @Nullable ArchivedSource read() throws IOException {
    if (rest == null) {
      rest = archive.sources().iterator();
    }
    while (rest.hasNext()) {
      ArchivedSource source = rest.next();
      if (staging.find(source).isEmpty() && kind(source).filter(kind::equals).isPresent()) {
        return source;
      }
    }
    return null;
  }

  private Optional<SourceKind> kind(ArchivedSource source) throws IOException {
    Optional<SourceKind> told = TableOverride.kindFor(source.fileName(), jobs.of(source).tables());
    return told.isPresent() ? told : archive.kind(source);
  }
}
