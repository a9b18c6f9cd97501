package org.yunhe.report.project;

import java.util.List;

/**
 * A clause of a sentence with its verbs.
 *
 * @param text the sentence
 * @param span where the clause stands in it
 * @param groups its verbs in order
 * @param nesting what stands inside quotes and brackets
 */
record Clause(String text, Span span, List<VerbGroup> groups, Nesting nesting) {
  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  VerbGroup last() {
    return groups.get(groups.size() - 1);
  }
}
