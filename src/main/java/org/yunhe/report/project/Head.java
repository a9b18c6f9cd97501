package org.yunhe.report.project;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yunhe.report.lexicon.WordTrie;

/**
 * The last word of a name.
 *
 * @param kind what kind of thing it is; null if it is none of the known ones
 * @param length its length; 0 if unknown
 */
record Head(@Nullable HeadKind kind, int length) {
  /** The longest known word at the end of a range. */
  static Head of(ProjectWords words, String text, Span range) {
    HeadKind best = null;
    int longest = 0;
    for (Map.Entry<HeadKind, WordTrie> entry : words.heads.entrySet()) {
      int length = entry.getValue().longestBefore(text, range.start(), range.end());
      if (length > longest) {
        longest = length;
        best = entry.getKey();
      }
    }
    return new Head(best, longest);
  }

  /** Whether it names one thing that stands for itself. */
  boolean isOneThing() {
    return kind == HeadKind.GENERIC || kind == HeadKind.FACILITY;
  }

  /** Whether it names something that is built. */
  boolean isBuilt() {
    return kind == HeadKind.GENERIC
        || kind == HeadKind.PHASE
        || kind == HeadKind.FACILITY
        || kind == HeadKind.WORKS;
  }
}
