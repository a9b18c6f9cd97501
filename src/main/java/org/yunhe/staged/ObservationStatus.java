package org.yunhe.staged;

/** Status of an observation; the code is that of the SDMX code list CL_OBS_STATUS. */
public enum ObservationStatus implements Coded {
  /** A number as published. */
  NORMAL("A"),
  /** A cell that is blank or holds a missing marker. */
  MISSING("M"),
  /** Marked as an estimate. */
  ESTIMATED("E"),
  /** Marked as provisional. */
  PROVISIONAL("P");

  private final String code;

  ObservationStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
