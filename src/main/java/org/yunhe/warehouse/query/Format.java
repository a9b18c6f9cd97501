package org.yunhe.warehouse.query;

/** How a result is printed. */
public enum Format {
  /** Columns side by side, for a person. */
  TABLE,
  /** Comma-separated values with a header line. */
  CSV,
  /** An array of objects. */
  JSON
}
