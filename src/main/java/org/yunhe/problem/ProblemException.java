package org.yunhe.problem;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Ends a command with problems that the user can mend; shown one a line, without a stack trace. */
public class ProblemException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public ProblemException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public ProblemException(String where, String what, String action) {
    this(List.of(new Problem(where, what, action)));
  }

  public List<Problem> problems() {
    return problems;
  }
}
