package org.yunhe.job.read;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.yunhe.digest.Sha256;
import org.yunhe.intake.ArchivedSource;
import org.yunhe.intake.SourceArchive;
import org.yunhe.problem.ProblemException;

/** Reads a source into a staged file beside its place. Several run at a time. */
final class SourceProcessor implements ItemProcessor<ArchivedSource, StagedSource> {
  private final SourceArchive archive;
  private final StagingFolder staging;
  private final SourceReader reader;

  SourceProcessor(SourceArchive archive, StagingFolder staging, SourceReader reader) {
    this.archive = archive;
    this.staging = staging;
    this.reader = reader;
  }

  @Override
  public StagedSource process(ArchivedSource source) throws IOException {
    byte[] content = archive.content(source);
    if (!Sha256.of(content).equals(source.sha256())) {
      throw new ProblemException(
          archive.contentPath(source).toString(),
          "the archived bytes are not those that were received",
          "restore the archive from a backup");
    }
    Path target = staging.file(source, reader.kind());
    Path partial = target.resolveSibling(target.getFileName() + ".read");
    try {
      return new StagedSource(source, partial, target, reader.read(source, content, partial));
    } catch (RuntimeException e) {
      throw new UnreadableSourceException(source, e);
    }
  }
}
