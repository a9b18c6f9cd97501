package org.yunhe.job.read;

import java.io.IOException;
import java.nio.file.Path;
import org.yunhe.intake.ArchivedSource;
import org.yunhe.staged.SourceKind;

/** Reads one kind of source into its staged file. */
public interface SourceReader {
  /** The kind that it reads. */
  SourceKind kind();

  /**
   * Reads a source and writes all that came of it.
   *
   * @param content the bytes of the source
   * @param target the staged file to write
   * @return how many records were refused
   * @throws RuntimeException if the reader can't cope with the source
   */
  int read(ArchivedSource source, byte[] content, Path target) throws IOException;
}
