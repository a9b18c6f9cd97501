package org.yunhe.report.project;

import java.util.List;
import org.yunhe.report.lexicon.CharSet;

/**
 * A clause of a sentence with its verbs.
 *
 * @param text the sentence
 * @param span where the clause stands in it
 * @param groups its verbs in order
 * @param adverb where the first adverb stands behind what may be a name and before any verb; -1 if
 *     none does
 * @param nesting what stands inside quotes and brackets
 */
record Clause(String text, Span span, List<VerbGroup> groups, int adverb, Nesting nesting) {
  private static final CharSet SENTENCE_ENDS = CharSet.of("。；;！？!?");

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  /** Whether a sentence ends with it. */
  boolean endsSentence() {
    return end() < text.length() && SENTENCE_ENDS.has(text.charAt(end()));
  }

  /** Whether a colon stands behind it. */
  boolean opens() {
    return end() < text.length() && "：:".indexOf(text.charAt(end())) >= 0;
  }

  VerbGroup last() {
    return groups.get(groups.size() - 1);
  }
}
