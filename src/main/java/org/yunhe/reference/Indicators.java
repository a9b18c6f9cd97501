package org.yunhe.reference;

import java.util.Collection;
import java.util.Optional;

/** The indicators that reports and tables share, found by code, name or alias. */
public interface Indicators {
  /** The indicator of the reference data that a name means, after normalising the name. */
  Optional<Indicator> find(String name);

  Optional<Indicator> byCode(String code);

  /**
   * The indicator that a name means: one of the reference data, or else a discovered one whose code
   * depends on the normalised name alone, so that it is the same in every run and source.
   */
  Indicator resolve(String name);

  /** The reference data in the order of the file. */
  Collection<Indicator> all();
}
