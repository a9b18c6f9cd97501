package org.yunhe.intake;

/**
 * Bounds on what an archive may unpack to. They are held while reading, since declared sizes can
 * lie.
 *
 * @param entries files in one archive
 * @param entryBytes bytes of one file
 * @param totalBytes bytes of all files of one archive
 * @param ratio unpacked bytes for a packed one, held from the first mebibyte on
 * @param depth archives inside archives
 */
public record IntakeLimits(int entries, long entryBytes, long totalBytes, int ratio, int depth) {
  public static IntakeLimits standard() {
    return new IntakeLimits(100_000, 1L << 29, 8L << 30, 500, 3);
  }
}
