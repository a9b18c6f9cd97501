package org.yunhe.intake;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A source in the archive.
 *
 * @param sha256 of its bytes: its identity
 * @param fileName the name it first came under
 * @param entryPath path inside the archive file it first came in; empty if it came alone
 * @param bytes how long it is
 * @param firstSeenAt business time of the run that first saw it, not the clock's: a run that is
 *     repeated for the same date makes the same archive
 * @param arrivalNo its place in the order of arrival, from 1
 * @param otherNames names that the same bytes came under later
 */
public record ArchivedSource(
    String sha256,
    String fileName,
    String entryPath,
    long bytes,
    LocalDateTime firstSeenAt,
    long arrivalNo,
    List<String> otherNames) {
  public ArchivedSource {
    otherNames = List.copyOf(otherNames);
  }
}
