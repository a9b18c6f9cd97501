package org.yunhe.report.project;

import org.jspecify.annotations.Nullable;

/**
 * The last word of a name.
 *
 * @param kind what kind of thing it is; null if it is none of the known ones
 * @param length its length; 0 if unknown
 */
record Head(@Nullable HeadKind kind, int length) {
  /** Chars of the name of something built at least. */
  static final int SHORTEST_NAME = 4;

  /** Chars of the name of a stretch before 段: 柳河高速青石段. */
  private static final int SHORTEST_STRETCH = 5;

  private static final Head UNKNOWN = new Head(null, 0);

  /** The longest known word at the end of a name, a remark in brackets behind it left alone. */
  static Head of(ProjectWords words, String text, Span range) {
    return of(words, text, range.start(), range.end());
  }

  static Head of(ProjectWords words, String text, int from, int to) {
    Head head = words.heads.longestBefore(text, from, Remark.before(text, from, to));
    return head == null ? UNKNOWN : head;
  }

  /** Whether a range is the whole name of something built: 柳河大桥, but not 大桥. */
  static boolean endsName(ProjectWords words, String text, int from, int to) {
    return of(words, text, from, to).closesName(to - from);
  }

  /** Whether what it closes is the whole name of something built, so many chars long. */
  boolean closesName(int name) {
    boolean word = length > 1 || (kind == HeadKind.PHASE && name > SHORTEST_STRETCH);
    return name >= SHORTEST_NAME && isBuilt() && word && length < name;
  }

  /** Whether it names one thing that stands for itself. */
  boolean isOneThing() {
    return kind == HeadKind.GENERIC || kind == HeadKind.FACILITY;
  }

  /** Whether it names one thing or a part of it that is built by itself: 二期. */
  boolean isThing() {
    return isOneThing() || kind == HeadKind.PHASE;
  }

  /** Whether it is a word, more than one character, that no project's name ends with. */
  boolean isPolicy() {
    return kind == HeadKind.POLICY && length > 1;
  }

  /** Whether it is a known word for what projects build or make. */
  boolean isNoun() {
    return kind != null && kind != HeadKind.POLICY;
  }

  /** Whether it names something that is built. */
  boolean isBuilt() {
    return kind == HeadKind.GENERIC
        || kind == HeadKind.PHASE
        || kind == HeadKind.FACILITY
        || kind == HeadKind.WORKS;
  }
}
