package org.yunhe.table.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yunhe.reference.Memo;

/**
 * The units in the title of a table: 单位：万元、平方米、% has one for each kind of number, and 单位：万元 is that
 * of sums of money, not of what is counted in the same table.
 */
final class TitleUnits {
  private static final String PERCENT = "%";

  private final List<String> levels;
  private final boolean percent;
  private final UnitKinds kinds;
  private final Memo<Asked, Optional<String>> found = new Memo<>(this::find);

  private record Asked(String indicator, String heading) {}

  TitleUnits(List<String> units, UnitKinds kinds) {
    this.levels = units.stream().filter(unit -> !unit.equals(PERCENT)).distinct().toList();
    this.percent = units.contains(PERCENT);
    this.kinds = kinds;
  }

  /** Whether all numbers are percentages. */
  boolean areInPercent() {
    return percent && levels.isEmpty();
  }

  /** The unit of rates; null if none is told. */
  @Nullable String ofRates() {
    return percent ? PERCENT : null;
  }

  /** The unit of all levels; null if none is told, or one for each of several kinds. */
  @Nullable String ofLevels() {
    return areInPercent() ? PERCENT : only(unit -> true);
  }

  /** The unit of the levels of an indicator under a heading; null if it is not told for certain. */
  @Nullable String ofLevels(String indicator, String heading) {
    if (areInPercent()) {
      return PERCENT;
    }
    return levels.isEmpty() ? null : found.get(new Asked(indicator, heading)).orElse(null);
  }

  private Optional<String> find(Asked asked) {
    return Optional.ofNullable(fitting(asked.indicator(), asked.heading()));
  }

  private @Nullable String fitting(String indicator, String heading) {
    String kind = kinds.ofEnding(heading).orElseGet(() -> kinds.ofName(indicator));
    return levels.size() == 1 || kind.isEmpty()
        ? only(unit -> kinds.mayBeOf(kind, unit))
        : only(unit -> kinds.isOf(kind, unit));
  }

  private @Nullable String only(Predicate<String> test) {
    List<String> fitting = levels.stream().filter(test).toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }
}
