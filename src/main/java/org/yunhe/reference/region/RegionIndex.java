package org.yunhe.reference.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yunhe.reference.Region;
import org.yunhe.reference.Regions;

/** The regions of a code list over time, found by hash look-ups. */
public final class RegionIndex implements Regions {
  /** Short forms and aliases, not official names, stand behind: the second of these lists. */
  private record Named(List<Region> official, List<Region> other) {
    Named() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private static final int SHORTEST_NAME = 2;
  private static final List<String> LEVELS = List.of("country", "province", "prefecture", "county");

  private static final Comparator<Region> HIGHER_LEVEL_FIRST =
      Comparator.comparingInt((Region r) -> level(r)).thenComparing(Region::code);

  private final List<Region> regions;
  private final Map<String, List<Region>> byCode = new HashMap<>();
  private final Map<String, Named> byName = new HashMap<>();

  /** The first two chars of all names, which tell of most texts that no name stands in front. */
  private final Set<String> openings = new HashSet<>();

  private int longestName;

  /**
   * @param regions the regions, no two of one code in one year
   * @param aliases further names of a code
   */
  public RegionIndex(Collection<Region> regions, Map<String, List<String>> aliases) {
    this.regions = List.copyOf(regions);
    for (Region region : regions) {
      byCode.computeIfAbsent(region.code(), code -> new ArrayList<>()).add(region);
      named(region.name()).official().add(region);
      RegionNames.shortForm(region).ifPresent(name -> named(name).other().add(region));
    }
    aliases.forEach(
        (code, names) ->
            names.forEach(
                name -> named(name).other().addAll(byCode.getOrDefault(code, List.of()))));
    byName.values().forEach(named -> named.official().sort(HIGHER_LEVEL_FIRST));
    byName.values().forEach(named -> named.other().sort(HIGHER_LEVEL_FIRST));
  }

  private Named named(String name) {
    String plain = RegionNames.plain(name);
    longestName = Math.max(longestName, plain.length());
    if (plain.length() >= SHORTEST_NAME) {
      openings.add(plain.substring(0, SHORTEST_NAME));
    }
    return byName.computeIfAbsent(plain, n -> new Named());
  }

  @Override
  public Optional<Region> byCode(String code, int year) {
    List<Region> periods = byCode.getOrDefault(code, List.of());
    return periods.stream()
        .filter(r -> RegionPeriod.holds(r, year))
        .findFirst()
        .or(() -> RegionPeriod.stillToCome(periods, year));
  }

  @Override
  public Optional<Region> find(String name, int year, @Nullable String within) {
    String plain = RegionNames.plain(name);
    if (OwnRegion.isMeantBy(plain)) {
      return within == null ? Optional.empty() : OwnRegion.of(plain, year, within, this);
    }
    return nearest(meantBy(plain, year), year, within);
  }

  private Optional<Region> nearest(List<Region> found, int year, @Nullable String within) {
    if (within == null || found.size() < 2) {
      return onlyHighest(found);
    }
    return byCode(within, year).map(here -> path(here, year)).orElse(List.of()).stream()
        .map(around -> found.stream().filter(r -> liesIn(r, around.code(), year)).toList())
        .filter(inside -> !inside.isEmpty())
        .findFirst()
        .map(RegionIndex::onlyHighest)
        .orElseGet(() -> onlyHighest(found));
  }

  @Override
  public List<Region> candidates(String name, int year) {
    return meantBy(RegionNames.plain(name), year);
  }

  @Override
  public Collection<Region> all() {
    return regions;
  }

  @Override
  public Collection<String> names() {
    return Collections.unmodifiableSet(byName.keySet());
  }

  private List<Region> meantBy(String plain, int year) {
    Named named = byName.get(plain);
    if (named == null) {
      return path(plain, year);
    }
    List<Region> official = validIn(named.official(), year);
    return official.isEmpty() ? validIn(named.other(), year) : official;
  }

  /** The regions of a name in a year; else those that bear their code then, or will be so named. */
  private List<Region> validIn(List<Region> named, int year) {
    List<Region> valid =
        named.stream().filter(r -> RegionPeriod.holds(r, year)).distinct().toList();
    if (!valid.isEmpty()) {
      return valid;
    }
    Set<Region> renamed = new LinkedHashSet<>();
    for (Region region : named) {
      byCode(region.code(), year).ifPresent(renamed::add);
    }
    return List.copyOf(renamed);
  }

  /** 湖北省恩施州: the longest region name in front, and the rest inside it. */
  private List<Region> path(String plain, int year) {
    boolean opened =
        plain.length() > SHORTEST_NAME && openings.contains(plain.substring(0, SHORTEST_NAME));
    int longest = opened ? Math.min(longestName, plain.length() - SHORTEST_NAME) : 0;
    for (int cut = longest; cut >= SHORTEST_NAME; cut--) {
      if (byName.containsKey(plain.substring(0, cut))) {
        Optional<Region> above = onlyHighest(meantBy(plain.substring(0, cut), year));
        if (above.isPresent()) {
          String code = above.get().code();
          return meantBy(plain.substring(cut), year).stream()
              .filter(r -> liesIn(r, code, year) && !r.code().equals(code))
              .toList();
        }
      }
    }
    return List.of();
  }

  private boolean liesIn(Region region, String within, int year) {
    return path(region, year).stream().anyMatch(above -> above.code().equals(within));
  }

  /** A name that several regions share means the one that is higher than all others. */
  private static Optional<Region> onlyHighest(List<Region> sorted) {
    if (sorted.size() > 1 && level(sorted.get(0)) == level(sorted.get(1))) {
      return Optional.empty();
    }
    return sorted.stream().findFirst();
  }

  private static int level(Region region) {
    return LEVELS.indexOf(region.level());
  }
}
