package org.yunhe.table.observe;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yunhe.reference.Indicator;
import org.yunhe.reference.Industry;
import org.yunhe.reference.ReferenceData;
import org.yunhe.reference.Region;
import org.yunhe.reference.Unit;

/** Looks up regions, indicators, units and industries, each name of a file once. */
final class Lookups {
  /** Any year, to learn the code of the region that a job names. */
  private static final int ANY_YEAR = 2020;

  private static final int SHORTEST_INDUSTRY = 3;

  private record Place(String name, int year) {}

  private final ReferenceData reference;
  private final @Nullable String within;
  private final Map<Place, Optional<Region>> regions = new HashMap<>();
  private final Map<String, Indicator> indicators = new HashMap<>();
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, Optional<Industry>> industries = new HashMap<>();
  private final Map<String, Optional<Industry>> prefixes = new HashMap<>();

  /**
   * @param within name of the region that rows of regions lie in; null if not known
   */
  Lookups(ReferenceData reference, @Nullable String within) {
    this.reference = reference;
    this.within =
        within == null
            ? null
            : reference.regions().find(within, ANY_YEAR, null).map(Region::code).orElse(null);
  }

  /** The region that a name means in a year, inside the job's region if that settles it. */
  Optional<Region> region(String name, int year) {
    return regions.computeIfAbsent(
        new Place(name, year),
        place -> {
          Optional<Region> inside =
              within == null
                  ? Optional.empty()
                  : reference.regions().find(place.name(), place.year(), within);
          return inside.isPresent()
              ? inside
              : reference.regions().find(place.name(), place.year(), null);
        });
  }

  Indicator indicator(String name) {
    return indicators.computeIfAbsent(name, reference.indicators()::resolve);
  }

  Unit unit(String text) {
    return units.computeIfAbsent(text, reference.units()::resolve);
  }

  Optional<Industry> industry(String name) {
    return industries.computeIfAbsent(name, reference.industries()::find);
  }

  /** The industry whose name begins an indicator's: 房地产业增加值. */
  Optional<Industry> industryAtStart(String indicator) {
    return prefixes.computeIfAbsent(indicator, this::lookUpPrefix);
  }

  private Optional<Industry> lookUpPrefix(String indicator) {
    for (int end = indicator.lastIndexOf('业') + 1;
        end >= SHORTEST_INDUSTRY;
        end = indicator.lastIndexOf('业', end - 2) + 1) {
      Optional<Industry> found = industry(indicator.substring(0, end));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
