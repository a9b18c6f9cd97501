package org.yunhe.table.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yunhe.table.words.ColumnRole;

/**
 * A column of a block.
 *
 * @param index its place, from 0
 * @param headings what its header says, from top to bottom
 * @param kind what its cells are
 * @param role what a known heading says of it; null if the heading is none of those
 */
public record Column(int index, List<String> headings, Kind kind, @Nullable ColumnRole role) {
  /** What the cells of a column are. */
  public enum Kind {
    /** Labels of the rows. */
    LABEL,
    /** Numbers. */
    VALUE,
    /** Codes, units, running numbers, remarks. */
    DESCRIPTIVE,
    /** Without a header: what stands in it has no meaning. */
    VOID,
    /** Of the table that stands beside this one. */
    BESIDE
  }

  public boolean is(ColumnRole wanted) {
    return role == wanted;
  }

  /** The header in one line. */
  public String heading() {
    return String.join(" / ", headings);
  }
}
