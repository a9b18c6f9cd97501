package org.yunhe.intake;

/**
 * A file as received: alone or as an entry of an archive.
 *
 * @param fileName last part of its path
 * @param entryPath path inside the archive it came in, as {@code tables.zip!/2021/gdp.csv}; empty
 *     for a file of its own
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // moved from hand to hand once, never compared
public record ReceivedFile(String fileName, String entryPath, byte[] content) {}
