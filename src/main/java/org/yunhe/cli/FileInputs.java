package org.yunhe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.yunhe.intake.InputFinder;
import org.yunhe.intake.IntakeLimits;
import org.yunhe.intake.ReceivedFile;
import org.yunhe.intake.Unpacker;
import org.yunhe.problem.Problem;
import org.yunhe.problem.ProblemException;

/**
 * The files that a dry run's arguments stand for: files, folders, globs, archives and {@code -}.
 */
final class FileInputs {
  private static final String STANDARD_INPUT = "-";

  private FileInputs() {}

  /**
   * Hands on each file.
   *
   * @param files takes each file
   * @param problems takes each archive that can't be read to its end
   * @throws ProblemException if an argument names nothing, or a file can't be read
   */
  static void forEach(
      List<String> arguments, Consumer<ReceivedFile> files, Consumer<Problem> problems)
      throws IOException {
    Path here = Path.of("").toAbsolutePath();
    for (String argument : arguments) {
      if (argument.equals(STANDARD_INPUT)) {
        files.accept(new ReceivedFile("stdin.txt", "", System.in.readAllBytes()));
      } else {
        for (Path file : InputFinder.find(argument, here)) {
          new Unpacker(IntakeLimits.standard())
              .unpack(read(file), files, broken -> problems.accept(broken.problem()));
        }
      }
    }
  }

  private static ReceivedFile read(Path file) {
    try {
      return new ReceivedFile(file.getFileName().toString(), "", Files.readAllBytes(file));
    } catch (IOException e) {
      throw new ProblemException(
          file.toString(), "can't be read (" + e.getMessage() + ")", "check who may read it");
    }
  }
}
