package org.yunhe.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yunhe.intake.SourceRouting;
import org.yunhe.problem.Problem;
import org.yunhe.problem.ProblemException;

/** Accounts for the files that a dry run does not read, since by their names they are others. */
final class LeftAlone {
  private final Map<String, Integer> endings = new TreeMap<>();
  private int read;

  void read() {
    read++;
  }

  void leave(String fileName) {
    endings.merge("." + SourceRouting.ending(fileName), 1, Integer::sum);
  }

  /**
   * Says what was left alone.
   *
   * @param wanted what the run reads: reports
   * @param action what to do with the others
   * @throws ProblemException if nothing was read
   */
  void tell(Console console, String wanted, String action) {
    if (endings.isEmpty()) {
      return;
    }
    String files =
        endings.entrySet().stream()
            .map(count -> count.getValue() + " × " + count.getKey())
            .collect(Collectors.joining(", "));
    Problem problem = new Problem(files, "left alone, no " + wanted, action);
    if (read == 0) {
      throw new ProblemException(List.of(problem));
    }
    console.problem(problem.toString());
  }
}
