package org.yunhe.staged;

/** Whether a report speaks of what is or of what is meant to be. */
public enum Nature implements Coded {
  /** Reported as done, being the case, or expected for the closed year. */
  ACTUAL,
  /** Planned, promised or aimed at for the time ahead. */
  TARGET
}
