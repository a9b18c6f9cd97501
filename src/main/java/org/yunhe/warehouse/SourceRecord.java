package org.yunhe.warehouse;

import java.time.LocalDateTime;

/**
 * A received file, as the archive knows it.
 *
 * @param sha256 of its bytes, lower-case hexadecimal: what identifies it
 * @param fileName its name when it first came, without folders
 * @param entryPath its path inside an archive; empty for a plain file
 * @param bytes its size
 * @param firstSeenAt when it first came, by the clock of the job
 * @param arrivalNo its place in the order of arrival of all sources, from 1: decides which value is
 *     the later one
 */
public record SourceRecord(
    String sha256,
    String fileName,
    String entryPath,
    long bytes,
    LocalDateTime firstSeenAt,
    long arrivalNo) {}
