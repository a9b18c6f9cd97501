package org.yunhe.intake;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Takes a zip apart. Its entries stand each for itself: one that is encrypted or damaged keeps none
 * of the others from being read.
 */
final class ZipEntries {
  private ZipEntries() {}

  /**
   * Hands on what a zip holds.
   *
   * @throws IOException if it, or some of it, can't be read
   */
  static void read(byte[] archive, LimitedInput input, Unpacker.EntryConsumer next)
      throws IOException {
    UnreadEntries unread = new UnreadEntries();
    try (ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
            .setUseUnicodeExtraFields(true)
            .get()) {
      var entries = zip.getEntriesInPhysicalOrder();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        if (!entry.isDirectory()) {
          String name = EntryName.decode(entry.getRawName());
          if (!zip.canReadEntryData(entry)) {
            unread.add(name, "encrypted or packed in an unknown way");
            continue;
          }
          Optional<byte[]> content = content(zip, entry, input);
          if (content.isPresent()) {
            next.accept(name, content.get());
          } else {
            unread.add(name, "damaged");
          }
        }
      }
    }
    unread.tell();
  }

  /**
   * The bytes of an entry; empty if they are not those that were packed: the library trusts them.
   */
  private static Optional<byte[]> content(ZipFile zip, ZipArchiveEntry entry, LimitedInput input)
      throws IOException {
    try (var in = zip.getInputStream(entry)) {
      byte[] content = input.read(in);
      CRC32 sum = new CRC32();
      sum.update(content);
      return Optional.of(content).filter(c -> sum.getValue() == entry.getCrc());
    } catch (ZipException | EOFException e) {
      return Optional.empty();
    }
  }
}
