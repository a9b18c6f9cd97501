package org.yunhe.reference.load;

import java.util.ArrayList;
import java.util.List;
import org.yunhe.problem.Problem;
import org.yunhe.problem.ProblemException;

/** Gathers what is wrong, so that it can all be said at once. */
final class Problems {
  private final List<Problem> found = new ArrayList<>();

  void add(String where, String what, String action) {
    found.add(new Problem(where, what, action));
  }

  void addAll(ProblemException exception) {
    found.addAll(exception.problems());
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** How many there are so far. */
  int count() {
    return found.size();
  }

  /**
   * @throws ProblemException with everything gathered, if there is anything
   */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new ProblemException(found);
    }
  }
}
