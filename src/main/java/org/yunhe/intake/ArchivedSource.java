package org.yunhe.intake;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yunhe.staged.SourceKind;

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
 * @param kind what it is read as unless a job says otherwise; null in records of before this was
 *     kept
 * @param job name of the job that first received it; null in records of before this was kept
 */
public record ArchivedSource(
    String sha256,
    String fileName,
    String entryPath,
    long bytes,
    LocalDateTime firstSeenAt,
    long arrivalNo,
    List<String> otherNames,
    @Nullable SourceKind kind,
    @Nullable String job) {
  public ArchivedSource {
    otherNames = List.copyOf(otherNames);
  }

  ArchivedSource withNames(List<String> names) {
    return new ArchivedSource(
        sha256, fileName, entryPath, bytes, firstSeenAt, arrivalNo, names, kind, job);
  }

  ArchivedSource withKind(SourceKind decided) {
    return new ArchivedSource(
        sha256, fileName, entryPath, bytes, firstSeenAt, arrivalNo, otherNames, decided, job);
  }
}
