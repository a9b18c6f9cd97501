package org.yunhe.reference;

import java.util.Collection;
import java.util.Optional;

/** The units of measure, found as written. */
public interface Units {
  /** The unit of {@code units.csv} that a text means, blanks and width ignored. */
  Optional<Unit> find(String text);

  /**
   * The unit that a text means: one of the reference data, one composed of a multiplier (万, 亿 …)
   * and a known unit, a rate of known units, or else a discovered counting unit.
   */
  Unit resolve(String text);

  Collection<Unit> all();
}
