package org.yunhe.staged;

/** What a source is read as. */
public enum SourceKind implements Coded {
  /** Text with statements and projects. */
  REPORT,
  /** Rows and columns of observations. */
  TABLE,
  /** Neither could be read from it. */
  UNREADABLE
}
