package org.yunhe.warehouse.check;

import java.util.Locale;

/** What a failing check does. */
public enum Severity {
  /** The release is not published. */
  ERROR,
  /** It is reported. */
  WARNING;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
