package org.yunhe.intake;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.yunhe.home.FileNameCharset;
import org.yunhe.problem.ProblemException;

/** Turns what a user names (files, folders, globs) into files, in the order of their paths. */
public final class InputFinder {
  private InputFinder() {}

  /**
   * The files that an input stands for. Links are followed, and those that lead nowhere are named,
   * so that whoever reads them says so; hidden files and folders, and the locks that Office keeps
   * beside open files, are passed over.
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
        throw notAPath(input, e);
      }
    }
    if (isGlob(input)) {
      try {
        return glob(input, base);
      } catch (InvalidPathException e) {
        throw notAPath(input, e);
      }
    }
    throw new ProblemException(
        base.resolve(input).toString(),
        "there is no such file or folder",
        "create it, or correct the job's inputs or --input");
  }

  private static ProblemException notAPath(String input, InvalidPathException e) {
    return new ProblemException(
        input,
        "is not a path (" + e.getReason() + ")",
        FileNameCharset.isChinese() ? "correct it" : FileNameCharset.ACTION);
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
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return folder.equals(root) || !isHidden(folder)
                  ? FileVisitResult.CONTINUE
                  : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if ((attributes.isRegularFile() || attributes.isSymbolicLink())
                  && !isHidden(file)
                  && matcher.matches(file.toAbsolutePath().normalize())) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
              if (e instanceof FileSystemLoopException || e instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE; // a link back into the folder, or gone meanwhile
              }
              throw e;
            }
          });
    } catch (IOException e) {
      throw new ProblemException(
          root.toString(), "can't be listed (" + e.getMessage() + ")", "check who may read it");
    }
    Collections.sort(found);
    return found;
  }

  /** Hidden, or the lock that Office keeps beside a file that somebody has open. */
  private static boolean isHidden(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".") || name.startsWith("~$");
  }
}
