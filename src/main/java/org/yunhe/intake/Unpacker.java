package org.yunhe.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.yunhe.problem.Problem;

/**
 * Takes archives apart, archives inside archives too, and hands on the files that they hold. What
 * was read before an archive turned out to be damaged is kept.
 */
public final class Unpacker {
  private static final String SEPARATOR = "!/";

  private final IntakeLimits limits;

  public Unpacker(IntakeLimits limits) {
    this.limits = limits;
  }

  public static boolean isArchive(String fileName) {
    return ArchiveFormat.ofName(fileName).isPresent();
  }

  /**
   * Hands a file on, or the files inside it if it is an archive.
   *
   * @param file as received
   * @param files takes each file
   * @param broken takes each archive that can't be read to its end, with what is wrong
   */
  public void unpack(
      ReceivedFile file, Consumer<ReceivedFile> files, Consumer<BrokenArchive> broken) {
    unpack(file, depth(file), files, broken);
  }

  /** How many archives a file came in, so that one taken from the archive later counts the same. */
  private static int depth(ReceivedFile file) {
    return file.entryPath().split(SEPARATOR, -1).length - 1;
  }

  /** An archive that can't be read to its end. */
  public record BrokenArchive(ReceivedFile archive, Problem problem) {}

  private void unpack(
      ReceivedFile file, int depth, Consumer<ReceivedFile> files, Consumer<BrokenArchive> broken) {
    Optional<ArchiveFormat> format = ArchiveFormat.ofName(file.fileName());
    if (format.isEmpty()) {
      files.accept(file);
      return;
    }
    try {
      if (depth >= limits.depth()) {
        throw new IntakeException(
            "is an archive more than " + limits.depth() + " deep", "unpack the outer ones");
      }
      EntryConsumer next =
          (name, content) ->
              unpack(
                  new ReceivedFile(EntryName.last(name), path(file) + SEPARATOR + name, content),
                  depth + 1,
                  files,
                  broken);
      entries(file, format.get().orAsItBegins(file.content()), next);
    } catch (IOException | IllegalArgumentException e) {
      broken.accept(new BrokenArchive(file, problem(file, e)));
    }
  }

  private static String path(ReceivedFile file) {
    return file.entryPath().isEmpty() ? file.fileName() : file.entryPath();
  }

  private static Problem problem(ReceivedFile file, Exception e) {
    return e instanceof IntakeException known
        ? new Problem(path(file), String.valueOf(known.getMessage()), known.action())
        : new Problem(
            path(file),
            "can't be unpacked to its end (" + e.getMessage() + ")",
            "ask for it again: it may have been cut off or encrypted");
  }

  /** Takes each file that an archive holds. */
  @FunctionalInterface
  interface EntryConsumer {
    void accept(String name, byte[] content) throws IOException;
  }

  private void entries(ReceivedFile file, ArchiveFormat format, EntryConsumer next)
      throws IOException {
    LimitedInput input = new LimitedInput(limits, file.content().length);
    switch (format) {
      case ZIP -> ZipEntries.read(file.content(), input, next);
      case SEVEN_Z -> sevenZ(file, input, next);
      case TAR -> tar(new ByteArrayInputStream(file.content()), input, next);
      case TAR_GZ -> tar(gzip(file), input, next);
      case GZ -> next.accept(ArchiveFormat.withoutGz(file.fileName()), input.read(gzip(file)));
    }
    if (input.isUntouched()) {
      throw new IntakeException("holds no files", "ask for it again");
    }
  }

  private static GzipCompressorInputStream gzip(ReceivedFile file) throws IOException {
    return GzipCompressorInputStream.builder()
        .setInputStream(new ByteArrayInputStream(file.content()))
        .setDecompressConcatenated(true)
        .get();
  }

  private static void sevenZ(ReceivedFile file, LimitedInput input, EntryConsumer next)
      throws IOException {
    try (SevenZFile sevenZ =
        SevenZFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(file.content()))
            .get()) {
      for (SevenZArchiveEntry entry = sevenZ.getNextEntry();
          entry != null;
          entry = sevenZ.getNextEntry()) {
        if (!entry.isDirectory()) {
          next.accept(entry.getName(), input.read(sevenZ.getInputStream(entry)));
        }
      }
    } catch (PasswordRequiredException e) {
      throw new IntakeException("is encrypted", "send it without a password");
    }
  }

  private static void tar(InputStream in, LimitedInput input, EntryConsumer next)
      throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(in, "ISO-8859-1")) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile()) {
          byte[] rawName = entry.getName().getBytes(StandardCharsets.ISO_8859_1);
          next.accept(EntryName.decode(rawName), input.read(tar));
        }
      }
    }
  }
}
