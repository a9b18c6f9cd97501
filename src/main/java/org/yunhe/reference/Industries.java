package org.yunhe.reference;

import java.util.Collection;
import java.util.Optional;

/** The national classification of industries, GB/T 4754-2017. */
public interface Industries {
  Optional<Industry> byCode(String code);

  /** The industry that a name means; 业 at the end and 制造业 variants as in the standard. */
  Optional<Industry> find(String name);

  Collection<Industry> all();
}
