package org.yunhe.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.yunhe.problem.ProblemException;

/** Reads a received file, unless it is still being written: half of it would be another source. */
public final class WholeInput {
  private WholeInput() {}

  /**
   * Its bytes.
   *
   * @throws ProblemException if it can't be read, is larger than an entry may be, or changes
   */
  public static byte[] read(Path file, IntakeLimits limits) {
    try {
      long size = Files.size(file);
      FileTime time = Files.getLastModifiedTime(file);
      if (size > limits.entryBytes()) {
        throw new ProblemException(
            file.toString(), "has more than " + limits.entryBytes() + " bytes", "split it");
      }
      byte[] content = Files.readAllBytes(file);
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
}
