package org.yunhe.intake;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.yunhe.problem.ProblemException;

/**
 * Reads a received file, unless it is still being written: half of it would be another source. Who
 * writes may pause for a while, so a file that was written just now is looked at once more.
 */
public final class WholeInput {
  private static final long JUST_NOW_MILLIS = 1_000;

  private WholeInput() {}

  /**
   * Its bytes.
   *
   * @throws ProblemException if it can't be read, is larger than an entry may be, or changes
   */
  public static byte[] read(Path file, IntakeLimits limits) {
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      throw new ProblemException(
          file.toString(), "is a link that leads to no file", "mend the link, or remove it");
    }
    try {
      long size = Files.size(file);
      FileTime time = Files.getLastModifiedTime(file);
      if (size > limits.entryBytes()) {
        throw new ProblemException(
            file.toString(), "has more than " + limits.entryBytes() + " bytes", "split it");
      }
      byte[] content = Files.readAllBytes(file);
      waitIfJustWritten(time);
      if (content.length != Files.size(file) || !time.equals(Files.getLastModifiedTime(file))) {
        throw new ProblemException(
            file.toString(), "changed while it was read", "run again once it is written");
      }
      return content;
    } catch (IOException e) {
      throw new ProblemException(
          file.toString(), "can't be read (" + e.getMessage() + ")", "check who may read it");
    }
  }

  /** A time to come is that of another clock, and tells nothing. */
  private static void waitIfJustWritten(FileTime time) throws IOException {
    long age = System.currentTimeMillis() - time.toMillis();
    if (age >= 0 && age < JUST_NOW_MILLIS) {
      try {
        Thread.sleep(JUST_NOW_MILLIS - age);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("stopped while reading");
      }
    }
  }
}
