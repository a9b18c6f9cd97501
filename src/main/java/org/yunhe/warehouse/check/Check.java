package org.yunhe.warehouse.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yunhe.problem.ProblemException;
import org.yunhe.warehouse.model.Model;

/**
 * A question in SQL that a good release answers with no row. Its file starts with {@code --
 * severity: error} (or {@code warning}) and the sentence that a person reads when it fails.
 *
 * @param name its file
 * @param severity what a failure does
 * @param message the sentence
 * @param sql the query for failing rows
 */
record Check(String name, Severity severity, String message, String sql) {
  private static final Pattern HEADER =
      Pattern.compile("severity: (error|warning)\n(.+)", Pattern.DOTALL);

  static Check of(Model model) {
    Matcher header = HEADER.matcher(model.comment());
    if (!header.matches()) {
      throw new ProblemException(
          "models/" + model.path(),
          "does not start with \"-- severity: error\" or \"-- severity: warning\" and a sentence",
          "say how bad a failure is and what it means");
    }
    return new Check(
        model.name(),
        Severity.ofCode(header.group(1)),
        header.group(2).replaceAll("\\s+", " ").strip(),
        model.sql());
  }
}
