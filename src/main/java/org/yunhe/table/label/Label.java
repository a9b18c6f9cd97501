package org.yunhe.table.label;

import org.jspecify.annotations.Nullable;
import org.yunhe.table.words.MeasureSense;

/**
 * A name taken apart.
 *
 * @param name the core name; empty if only measure, unit and the like were written
 * @param sense what its measure word and base say
 * @param unit the unit in the last brackets; empty for {@code -}; null if none is written
 * @param base fixed base of an index that tells series of one name apart, such as {@code 1978=100};
 *     else empty
 * @param sourceWord the measure word as written; empty if none
 */
public record Label(
    String name, MeasureSense sense, @Nullable String unit, String base, String sourceWord) {
  public static final Label NONE = new Label("", MeasureSense.PLAIN, null, "", "");

  /** Whether only a measure or unit is written, no name. */
  public boolean isUnnamed() {
    return name.isEmpty();
  }
}
