package org.yunhe.report.project;

import org.jspecify.annotations.Nullable;

/**
 * The last word of a name.
 *
 * @param kind what kind of thing it is; null if it is none of the known ones
 * @param length its length; 0 if unknown
 */
record Head(@Nullable HeadKind kind, int length) {
  private static final Head UNKNOWN = new Head(null, 0);

  /** The longest known word at the end of a range. */
  static Head of(ProjectWords words, String text, Span range) {
    Head head = words.heads.longestBefore(text, range.start(), range.end());
    return head == null ? UNKNOWN : head;
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
