package org.yunhe.reference.region;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yunhe.reference.Region;

/** When a region of the code list holds. */
final class RegionPeriod {
  /** The code list begins here; what stood in it then is taken to have stood before too. */
  private static final int FIRST_YEAR = 1981;

  private RegionPeriod() {}

  static boolean holds(Region region, int year) {
    return region.validIn(Math.max(year, FIRST_YEAR));
  }

  /**
   * The first region of a code that begins after a year: figures for a region are also published
   * for the time before it was founded (海南省 1980).
   */
  static Optional<Region> stillToCome(List<Region> periods, int year) {
    boolean none = periods.stream().allMatch(r -> r.validFrom() > year);
    return none
        ? periods.stream().min(Comparator.comparingInt(Region::validFrom))
        : Optional.empty();
  }
}
