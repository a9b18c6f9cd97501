package org.yunhe.table.observe;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yunhe.staged.Measure;
import org.yunhe.table.layout.Point;
import org.yunhe.table.layout.Vocabulary;
import org.yunhe.table.value.CellValue;
import org.yunhe.table.words.MeasureSense;

/** Tells numbers whose measure is not what the words that were understood make of it. */
final class UnclearMeasures {
  /** Code of the rejects. */
  static final String CODE = "unknown_measure";

  private static final Set<String> PERCENT = Set.of("%", "％");

  private static final String MONEY = "money";

  private static final Pattern PATH = Pattern.compile("/");

  private final Vocabulary vocabulary;
  private final boolean told;

  /**
   * @param told whether the job says the measure
   */
  UnclearMeasures(Vocabulary vocabulary, boolean told) {
    this.vocabulary = vocabulary;
    this.told = told;
  }

  /** Why a number is not certain to be of its measure; empty if it is, as far as words tell. */
  Optional<String> whyUnclear(CellValue value, Point.Subject subject, MeasureSense sense) {
    if (!(value instanceof CellValue.Numeric)) {
      return Optional.empty();
    }
    if (comparesUnread(subject, sense)) {
      return Optional.of(
          "its heading compares with another period in words that are not known; correct it, or add"
              + " its words to table/comparisons.csv and table/changes.csv");
    }
    return comparesRegions(subject)
        ? Optional.of(
            "its heading compares with another region; the figures of both regions say as much, so"
                + " leave it out")
        : Optional.empty();
  }

  /**
   * A figure that is taken for a level, or by the title for growth, though its own heading speaks
   * of growth or change.
   */
  private boolean comparesUnread(Point.Subject subject, MeasureSense sense) {
    return !told
        && (vocabulary.compares(subject.indicator())
            || (sense.kind() == Measure.LEVEL && vocabulary.compares(subject.path())));
  }

  private boolean comparesRegions(Point.Subject subject) {
    return vocabulary.comparesRegions(subject.indicator())
        || vocabulary.comparesRegions(subject.path());
  }

  /**
   * 固定资产投资 in %: its growth most likely, but nothing says so.
   *
   * @param dimension that of its indicator in the reference data
   */
  boolean isMoneyInPercent(
      Point.Subject subject, String dimension, MeasureSense sense, @Nullable String unit) {
    return sense.kind() == Measure.LEVEL
        && !told
        && unit != null
        && PERCENT.contains(unit)
        && dimension.startsWith(MONEY)
        && PATH.splitAsStream(subject.path()).noneMatch(this::isOfRatio);
  }

  /** 完成率, 占全市. */
  private boolean isOfRatio(String part) {
    return vocabulary.words().isAspect(part)
        || vocabulary.words().kind(part).filter("ratio"::equals).isPresent()
        || part.startsWith("占");
  }
}
