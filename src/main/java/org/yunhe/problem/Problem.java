package org.yunhe.problem;

/**
 * One thing that is wrong, said so that the reader can mend it.
 *
 * @param where the file, line, option or source it is about
 * @param what what is wrong with it
 * @param action what to do about it
 */
public record Problem(String where, String what, String action) {
  @Override
  public String toString() {
    return where + ": " + what + "; " + action;
  }
}
