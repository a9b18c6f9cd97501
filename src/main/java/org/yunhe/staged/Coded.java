package org.yunhe.staged;

import java.util.Locale;

/** A value of a code list: what stands in the warehouse is its code. */
public interface Coded {
  /** The constant's own name. */
  String name();

  /**
   * The code as the warehouse and the documentation write it: the name in lower case unless a
   * standard has another.
   */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
