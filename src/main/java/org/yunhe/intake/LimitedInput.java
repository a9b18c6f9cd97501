package org.yunhe.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes of one archive's entries and stops at the limits. */
final class LimitedInput {
  private static final int BLOCK = 1 << 16;
  private static final long RATIO_FROM = 1L << 20;

  private final IntakeLimits limits;
  private final long packedBytes;
  private long total;
  private int entries;

  LimitedInput(IntakeLimits limits, long packedBytes) {
    this.limits = limits;
    this.packedBytes = packedBytes;
  }

  /** Whether no entry was read. */
  boolean isUntouched() {
    return entries == 0;
  }

  /** The bytes of the next entry. */
  byte[] read(InputStream in) throws IOException {
    if (++entries > limits.entries()) {
      throw new IntakeException(
          "holds more than " + limits.entries() + " files", "split it into smaller archives");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] block = new byte[BLOCK];
    for (int n = in.read(block); n >= 0; n = in.read(block)) {
      total += n;
      if (bytes.size() + (long) n > limits.entryBytes()) {
        throw new IntakeException(
            "holds a file of more than " + limits.entryBytes() + " bytes", "split that file");
      }
      if (total > limits.totalBytes()
          || (total > RATIO_FROM && total / limits.ratio() > packedBytes)) {
        throw new IntakeException(
            "unpacks to "
                + total
                + " bytes or more from "
                + packedBytes
                + ", which is past the limits",
            "unpack it yourself if it is to be trusted");
      }
      bytes.write(block, 0, n);
    }
    return bytes.toByteArray();
  }
}
