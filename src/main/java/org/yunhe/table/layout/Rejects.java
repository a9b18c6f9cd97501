package org.yunhe.table.layout;

import org.yunhe.staged.RejectRow;

/** How refused cells are shown. */
public final class Rejects {
  private static final int LONGEST = 200;

  private Rejects() {}

  /** The reject of one cell. */
  public static RejectRow of(Point point, String code, String reason) {
    return new RejectRow(
        point.sheet(),
        point.row() + 1,
        point.column() + 1,
        cut(point.cell().raw()),
        code,
        reason,
        1);
  }

  /** The raw text of a reject, cut where it is long. */
  public static String cut(String raw) {
    return raw.length() <= LONGEST ? raw : raw.substring(0, LONGEST);
  }
}
