package org.yunhe.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Puts a file into its place whole: it is written beside it, forced to disk and renamed. Whoever
 * opens the place sees the file before or this one, and after a power cut as well.
 */
public final class WholeFile {
  private WholeFile() {}

  /** Writes bytes; a file that is there is replaced. The folder must be there. */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path partial = partial(file);
    Files.write(partial, bytes);
    moveInto(file, partial);
  }

  /** A place beside a file to write it at. What a killed run leaves there is overwritten. */
  public static Path partial(Path file) {
    return file.resolveSibling(file.getFileName() + ".partial");
  }

  /** Forces a finished file to disk and moves it to its place; a file that is there is replaced. */
  public static void moveInto(Path file, Path finished) throws IOException {
    try (FileChannel channel = FileChannel.open(finished, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(finished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
