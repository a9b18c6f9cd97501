package org.yunhe.warehouse.check;

import java.util.Locale;

/** What a failing check does. */
public enum Severity {
  /** The release is not published. */
  ERROR,
  /** It is reported. */
  WARNING;

  /**
   * The severity of a code.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Severity ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
