package org.yunhe.reference;

/** Where the reference data is read from: a folder, the jar, or a test's own text. */
@FunctionalInterface
public interface ReferenceFiles {
  /**
   * The text of a file such as {@code indicators.csv}.
   *
   * @throws org.yunhe.problem.ProblemException if there is no such file
   */
  String read(String fileName);
}
