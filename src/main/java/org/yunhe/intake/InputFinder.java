package org.yunhe.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.yunhe.problem.ProblemException;

/** Turns what a user names (files, folders, globs) into files, in the order of their paths. */
public final class InputFinder {
  private InputFinder() {}

  /**
   * The files that an input stands for; hidden files and folders are passed over.
   *
   * @param input a file, a folder, or a glob such as {@code inbox/2021*.csv} or {@code inbox/**}
   * @param base folder that a relative input starts from
   * @throws ProblemException if there is no such file or folder, or it can't be listed
   */
  public static List<Path> find(String input, Path base) {
    try {
      Path path = base.resolve(input);
      if (Files.isRegularFile(path)) {
        return List.of(path);
      }
      if (Files.isDirectory(path)) {
        return under(path, path.getFileSystem().getPathMatcher("glob:**"));
      }
    } catch (InvalidPathException e) {
      if (!isGlob(input)) {
        throw new ProblemException(input, "is not a path (" + e.getReason() + ")", "correct it");
      }
    }
    if (isGlob(input)) {
      return glob(input, base);
    }
    throw new ProblemException(
        base.resolve(input).toString(),
        "there is no such file or folder",
        "create it, or correct the job's inputs or --input");
  }

  private static boolean isGlob(String input) {
    return input.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  private static List<Path> glob(String input, Path base) {
    int wildcard = 0;
    while ("*?[{".indexOf(input.charAt(wildcard)) < 0) {
      wildcard++;
    }
    int slash = input.lastIndexOf('/', wildcard);
    Path root = base.resolve(slash < 0 ? "" : input.substring(0, slash + 1));
    if (!Files.isDirectory(root)) {
      throw new ProblemException(
          root.toString(), "there is no such folder", "create it, or correct the glob " + input);
    }
    String pattern = root.toAbsolutePath().normalize() + "/" + input.substring(slash + 1);
    return under(root, matcher(input, pattern));
  }

  private static PathMatcher matcher(String input, String pattern) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException e) {
      throw new ProblemException(
          input, "is not a glob (" + e.getDescription() + ")", "write one like inbox/*.csv");
    }
  }

  private static List<Path> under(Path root, PathMatcher matcher) {
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> found = new ArrayList<>();
      files
          .filter(file -> !hidden(root.relativize(file)))
          .filter(Files::isRegularFile)
          .filter(file -> matcher.matches(file.toAbsolutePath().normalize()))
          .sorted()
          .forEach(found::add);
      return found;
    } catch (IOException | UncheckedIOException e) {
      throw new ProblemException(
          root.toString(), "can't be listed (" + e.getMessage() + ")", "check who may read it");
    }
  }

  private static boolean hidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
