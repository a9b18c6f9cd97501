package org.yunhe.table.observe;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yunhe.reference.Indicator;
import org.yunhe.reference.Industry;
import org.yunhe.reference.Memo;
import org.yunhe.reference.ReferenceData;
import org.yunhe.reference.Region;
import org.yunhe.reference.Unit;
import org.yunhe.table.label.IndustryName;

/** Looks up regions, indicators, units and industries, each name of a file once. */
final class Lookups {
  /** Any year, to learn the code of the region that a job names. */
  private static final int ANY_YEAR = 2020;

  private static final int SHORTEST_INDUSTRY = 3;

  private record Place(String name, @Nullable String within, int year) {}

  private final ReferenceData reference;
  private final @Nullable String job;
  private final Memo<Place, Optional<Region>> regions = new Memo<>(this::lookUpRegion);
  private final Memo<String, Indicator> indicators;
  private final Memo<String, Unit> units;
  private final Memo<String, Optional<Industry>> industries;
  private final Memo<String, Optional<Industry>> prefixes = new Memo<>(this::lookUpPrefix);

  /**
   * @param job name of the region that rows of regions lie in where the table names none; null if
   *     the job does not say
   */
  Lookups(ReferenceData reference, @Nullable String job) {
    this.reference = reference;
    this.job = job;
    this.indicators = new Memo<>(reference.indicators()::resolve);
    this.units = new Memo<>(reference.units()::resolve);
    this.industries = new Memo<>(name -> IndustryName.find(name, reference.industries()));
  }

  /**
   * The region that a name means in a year.
   *
   * @param within the region that the table's title names; null if it names none
   */
  Optional<Region> region(String name, @Nullable String within, int year) {
    return regions.get(new Place(name, within == null ? job : within, year));
  }

  private Optional<Region> lookUpRegion(Place place) {
    @Nullable String around =
        place.within() == null
            ? null
            : reference
                .regions()
                .find(place.within(), ANY_YEAR, null)
                .map(Region::code)
                .orElse(null);
    return reference
        .regions()
        .find(place.name(), place.year(), around)
        .or(() -> reference.regions().find(place.name(), place.year(), null));
  }

  Indicator indicator(String name) {
    return indicators.get(name);
  }

  Unit unit(String text) {
    return units.get(text);
  }

  Optional<Industry> industry(String name) {
    return industries.get(name);
  }

  /** The industry whose name begins an indicator's: 房地产业增加值. */
  Optional<Industry> industryAtStart(String indicator) {
    return prefixes.get(indicator);
  }

  private Optional<Industry> lookUpPrefix(String indicator) {
    for (int end = indicator.length(); end >= SHORTEST_INDUSTRY; end--) {
      if (indicator.startsWith("业", end - 1) || indicator.startsWith("活动", end - 2)) {
        Optional<Industry> found = industry(indicator.substring(0, end));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
