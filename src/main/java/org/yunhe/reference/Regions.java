package org.yunhe.reference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The regions of GB/T 2260 over time. */
public interface Regions {
  /** The region with a code that is valid in a year. */
  Optional<Region> byCode(String code, int year);

  /**
   * The region that a name means in a year: official names, names without 省 市 区 县, short forms
   * (恩施自治州), paths (湖北省恩施州), blanks and {@code #} ignored, 全国 for the country. 全省, 全市, 我区 … mean
   * the caller's own region of that kind. A name that is gone means the region that bears its code
   * in that year (襄樊市 → 襄阳市), and one that is still to come means itself.
   *
   * @param within code of the region where the name stands, which settles names that several
   *     regions share: one inside it is meant first, then one inside its parent, and so on; null if
   *     unknown (then a name that several share is not found, but a higher level wins over a lower
   *     one)
   */
  Optional<Region> find(String name, int year, @Nullable String within);

  /** All regions that a name may mean in a year, the likelier before the less likely. */
  List<Region> candidates(String name, int year);

  /** The region that a region lies in, in a year; empty for the country. */
  default Optional<Region> parent(Region region, int year) {
    return region.parentCode() == null
        ? Optional.empty()
        : byCode(region.parentCode(), Math.max(year, region.validFrom()));
  }

  /** A region and those that it lies in, from below upwards, in a year. */
  default List<Region> path(Region region, int year) {
    return Stream.iterate(
            Optional.of(region), Optional::isPresent, r -> r.flatMap(child -> parent(child, year)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The names under which regions are found: official ones, short forms, further ones. */
  default Collection<String> names() {
    return all().stream().map(Region::name).distinct().toList();
  }

  Collection<Region> all();
}
