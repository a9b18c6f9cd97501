package org.yunhe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yunhe.intake.FileNames;
import org.yunhe.intake.InputFinder;
import org.yunhe.intake.IntakeLimits;
import org.yunhe.intake.ReceivedFile;
import org.yunhe.intake.Unpacker;
import org.yunhe.intake.WholeInput;
import org.yunhe.problem.Problem;
import org.yunhe.problem.ProblemException;
import picocli.CommandLine.Parameters;

/** The arguments of a dry run, and the files that they stand for. */
final class FileInputs {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "files, folders, globs, archives, or - for standard input")
  private List<String> paths = List.of();

  /**
   * Hands on each file.
   *
   * @param files takes each file
   * @param problems takes each file that can't be read, or archive that can't be to its end
   * @throws ProblemException if an argument names nothing
   */
  void forEach(Consumer<ReceivedFile> files, Consumer<Problem> problems) throws IOException {
    IntakeLimits limits = IntakeLimits.standard();
    Path here = Path.of("").toAbsolutePath();
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        files.accept(new ReceivedFile("stdin.txt", "", System.in.readAllBytes()));
      } else {
        for (Path file : InputFinder.find(path, here)) {
          content(file, limits, problems)
              .ifPresent(
                  content ->
                      new Unpacker(limits)
                          .unpack(
                              new ReceivedFile(FileNames.of(file), "", content),
                              files,
                              broken -> problems.accept(broken.problem())));
        }
      }
    }
  }

  private static Optional<byte[]> content(
      Path file, IntakeLimits limits, Consumer<Problem> problems) {
    try {
      return Optional.of(WholeInput.read(file, limits));
    } catch (ProblemException e) {
      e.problems().forEach(problems);
      return Optional.empty();
    }
  }
}
