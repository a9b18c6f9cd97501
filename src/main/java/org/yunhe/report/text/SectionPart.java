package org.yunhe.report.text;

/** What part of a document a section belongs to. */
public enum SectionPart {
  /** What was done: the year or term that closes. */
  REVIEW,
  /** What is planned. */
  PLAN,
  /** Neither can be told. */
  UNKNOWN
}
