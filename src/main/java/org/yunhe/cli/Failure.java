package org.yunhe.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import org.yunhe.problem.Problem;

/**
 * What made a command fail, as far as it is the machine's folders and disks and no fault of Yunhe.
 */
final class Failure {
  private static final String DISK_FULL = "No space left on device";

  private Failure() {}

  /** The folder or disk behind a failure; empty if it is something else. */
  static Optional<Problem> ofDisk(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException && String.valueOf(cause.getMessage()).endsWith(DISK_FULL)) {
        return Optional.of(new Problem("the disk", "is full", "make room and start again"));
      }
      if (cause instanceof FileSystemException file) {
        return Optional.of(
            new Problem(
                String.valueOf(file.getFile()),
                "can't be used (" + reason(file) + ")",
                "check that it is there, of the right kind, and who may write to it"));
      }
    }
    return Optional.empty();
  }

  /** A failure in one line. */
  static String line(Throwable failure) {
    return ofDisk(failure).map(Problem::toString).orElse(String.valueOf(failure.getMessage()));
  }

  private static String reason(FileSystemException e) {
    if (e.getReason() != null) {
      return e.getReason();
    }
    return e instanceof AccessDeniedException ? "access denied" : e.getClass().getSimpleName();
  }
}
