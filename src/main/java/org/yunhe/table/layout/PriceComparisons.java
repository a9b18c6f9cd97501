package org.yunhe.table.layout;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yunhe.staged.Measure;
import org.yunhe.table.layout.Point.Subject;
import org.yunhe.table.words.MeasureSense;

/**
 * Tells what 同比 and 环比 of prices are. Bureaus publish both indices, where the same month of last
 * year or the month before is 100, and rates of growth, often without saying which: the numbers of
 * a column tell, for indices lie about 100, and most rates about 0.
 */
final class PriceComparisons {
  private enum Kind {
    INDEX,
    GROWTH,
    UNCLEAR
  }

  private static final String INDEX = "指数";
  private static final String PRICE = "价格";

  /** No index that bureaus publish grew by as much in a year; about that is what an index is. */
  private static final BigDecimal LEAST_INDEX = BigDecimal.valueOf(50);

  private static final BigDecimal GREATEST_INDEX = BigDecimal.valueOf(200);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Within so much of 100 lie most indices. */
  private static final BigDecimal USUAL = BigDecimal.TEN;

  /** Far below all indices of prices, those from surveys of opinions included. */
  private static final BigDecimal NO_INDEX = BigDecimal.valueOf(20);

  private final TitleFacts title;

  /** By the columns' places. */
  private final Map<Integer, Kind> kinds = new HashMap<>();

  PriceComparisons(TitleFacts title) {
    this.title = title;
  }

  /** Learns what the numbers of a column that compares prices are. */
  void learn(ColumnFacts column, List<BigDecimal> numbers) {
    kinds.put(column.index(), kind(numbers));
  }

  private static Kind kind(List<BigDecimal> numbers) {
    boolean indices = numbers.stream().allMatch(PriceComparisons::mayBeIndex);
    long usual = numbers.stream().filter(PriceComparisons::isUsualIndex).count();
    if (indices && usual * 2 >= numbers.size()) {
      return Kind.INDEX;
    }
    long small = numbers.stream().filter(n -> isWithin(n, LEAST_INDEX)).count();
    return small * 2 > numbers.size() ? Kind.GROWTH : Kind.UNCLEAR;
  }

  /** The subject of a number: that of an index if its column compares prices by indices. */
  Subject settled(Subject subject, ColumnFacts column) {
    boolean index =
        column.bare() && comparesPrices(subject) && kinds.get(column.index()) == Kind.INDEX;
    return index ? subject.with(asIndex(subject.sense())) : subject;
  }

  private static MeasureSense asIndex(MeasureSense growth) {
    Measure kind = growth.kind() == Measure.GROWTH_MOM ? Measure.INDEX_MOM : Measure.INDEX;
    return new MeasureSense(kind, growth.span(), growth.yearBefore());
  }

  /** Whether a number is growth of prices, or of an index, as far as its table says. */
  boolean comparesPrices(Subject subject) {
    return isGrowth(subject.sense()) && areOf(subject.indicator());
  }

  /** Whether an indicator is of prices, or an index, as far as its table says. */
  boolean areOf(String indicator) {
    return title.ofPrices() || indicator.contains(PRICE) || isIndex(indicator);
  }

  /** Whether a subject is growth or an index, of prices or not. */
  boolean compares(Subject subject) {
    return isGrowth(subject.sense()) || isIndex(subject.sense());
  }

  /** Whether a number may be an index where growth is written, or growth where an index is. */
  boolean isUnclear(Subject subject, ColumnFacts column, BigDecimal number) {
    if (isGrowth(subject.sense())) {
      boolean priced = column.bare() ? comparesPrices(subject) : isIndex(subject.indicator());
      return priced
          && (kinds.get(column.index()) == Kind.GROWTH ? isUsualIndex(number) : mayBeIndex(number));
    }
    return isIndex(subject.sense())
        && subject.indicator().contains(PRICE)
        && isWithin(number, NO_INDEX);
  }

  /** Whether a name is that of an index, or all the table is about one. */
  private boolean isIndex(String indicator) {
    return indicator.endsWith(INDEX)
        || title.indicator().endsWith(INDEX)
        || title.rate().sense().kind() == Measure.INDEX;
  }

  /** Whether a measure is growth, on the year or the month before. */
  static boolean isGrowth(MeasureSense sense) {
    return sense.kind() == Measure.GROWTH || sense.kind() == Measure.GROWTH_MOM;
  }

  private static boolean isIndex(MeasureSense sense) {
    return sense.kind() == Measure.INDEX || sense.kind() == Measure.INDEX_MOM;
  }

  private static boolean mayBeIndex(BigDecimal number) {
    return number.compareTo(LEAST_INDEX) >= 0 && number.compareTo(GREATEST_INDEX) <= 0;
  }

  private static boolean isUsualIndex(BigDecimal number) {
    return isWithin(number.subtract(HUNDRED), USUAL);
  }

  private static boolean isWithin(BigDecimal number, BigDecimal bound) {
    return number.abs().compareTo(bound) < 0;
  }
}
