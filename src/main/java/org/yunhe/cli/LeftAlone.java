package org.yunhe.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.yunhe.intake.EndingCounts;
import org.yunhe.problem.Problem;
import org.yunhe.problem.ProblemException;

/** Accounts for the files that a dry run does not read, since by their names they are others. */
final class LeftAlone {
  private final EndingCounts others = new EndingCounts();
  private int read;

  void read() {
    read++;
  }

  void leave(String fileName) {
    others.add(fileName);
  }

  /**
   * Says what was left alone.
   *
   * @param wanted what the run reads: reports
   * @param action what to do with the others
   * @throws ProblemException if nothing was read
   */
  void tell(Console console, String wanted, String action) {
    if (others.total() == 0) {
      return;
    }
    String files =
        others.counts().entrySet().stream()
            .map(count -> count.getValue() + " × " + count.getKey())
            .collect(Collectors.joining(", "));
    Problem problem = new Problem(files, "left alone, no " + wanted, action);
    if (read == 0) {
      throw new ProblemException(List.of(problem));
    }
    console.problem(problem.toString());
  }
}
