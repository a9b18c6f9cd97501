package org.yunhe.job.read;

import java.io.Serial;
import org.yunhe.intake.ArchivedSource;

/** A source that its reader can't cope with. The step skips it; the run goes on. */
final class UnreadableSourceException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  UnreadableSourceException(ArchivedSource source, RuntimeException cause) {
    super(source.fileName() + ": " + cause.getMessage(), cause);
  }
}
