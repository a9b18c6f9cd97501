package org.yunhe.cli;

/** What a command tells its caller by its exit code. */
final class ExitCode {
  /** Published, or nothing changed; any other command: done. */
  static final int OK = 0;

  /** The command failed; the release before stays in force. */
  static final int FAILED = 1;

  /** The command was called wrongly. */
  static final int USAGE = 2;

  /** Published, and some records were refused. */
  static final int REJECTS = 3;

  /** Another run holds the lock of the data folder. */
  static final int LOCKED = 4;

  private ExitCode() {}
}
