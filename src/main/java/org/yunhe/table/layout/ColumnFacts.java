package org.yunhe.table.layout;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yunhe.staged.Measure;
import org.yunhe.table.time.PartialPeriod;
import org.yunhe.table.words.MeasureSense;
import org.yunhe.table.words.MeasureWord;

/**
 * What the header of a column says.
 *
 * @param index the column, from 0
 * @param name what is left of its headings without period, measure and unit; empty if nothing
 * @param region region as written; null if none
 * @param period period; none if not said
 * @param sense measure
 * @param measured whether a measure is written
 * @param unit unit; null if not said
 * @param base fixed base of an index; else empty
 * @param increase the word that says so, if the numbers may be amounts or rates of increase
 *     (比上月增减); else empty
 * @param bare whether all that it says of its measure is 同比, 环比 or the like
 * @param part what tells its numbers from those of the column that it takes its name from, such as
 *     their rank; else empty
 */
record ColumnFacts(
    int index,
    String name,
    @Nullable String region,
    PartialPeriod period,
    MeasureSense sense,
    boolean measured,
    @Nullable String unit,
    String base,
    String increase,
    boolean bare,
    String part) {

  private static final String RANK = "位次";

  /** Alone it is the index of what stands to the left. */
  private static final String INDEX = "指数";

  /** Whether its numbers compare others. */
  boolean isChange() {
    return sense.isRelative() || sense.kind() == Measure.CHANGE;
  }

  /** Whether both are figures of the same but for their year, or their month or quarter. */
  boolean isSameOfAnotherTime(ColumnFacts other) {
    return isOfAnotherTime(other)
        && !isChange()
        && !other.isChange()
        && name.equals(other.name)
        && Objects.equals(region, other.region)
        && period.span() == other.period.span();
  }

  private boolean isOfAnotherTime(ColumnFacts other) {
    boolean sameYear = Objects.equals(period.year(), other.period.year());
    boolean sameNumber = period.number() == other.period.number();
    boolean single =
        period.span() == PartialPeriod.Span.MONTH || period.span() == PartialPeriod.Span.QUARTER;
    return sameNumber ? !sameYear : single;
  }

  boolean isLaterThan(ColumnFacts other) {
    return year() != other.year() ? year() > other.year() : period.number() > other.period.number();
  }

  private int year() {
    return Objects.requireNonNullElse(period.year(), 0);
  }

  /** This column with what it leaves open taken from the one to its left. */
  ColumnFacts after(ColumnFacts left) {
    if (name.equals(INDEX) && !left.name.isEmpty() && region == null) {
      String of = left.name.endsWith(INDEX) ? left.name : left.name + INDEX;
      return renamed(of, MeasureSense.PLAIN);
    }
    boolean samePeriod = period.isNone() || period.equals(left.period);
    boolean tellsLittle = (measured && samePeriod) || period.isEarlier();
    boolean bare = name.isEmpty() && region == null && tellsLittle && !isBeside(left);
    boolean cumulative = left.sense.isCumulative() || left.period.isCumulative();
    boolean current = period.span() == PartialPeriod.Span.CURRENT;
    boolean open = sense.span() == MeasureSense.Span.OPEN && !current;
    if (!bare) {
      boolean same = name.equals(left.name) && Objects.equals(region, left.region) && samePeriod;
      return same && isChange() && cumulative && open && !left.sense.yearBefore()
          ? renamed(name, sense.cumulative())
          : this;
    }
    return new ColumnFacts(
        index,
        left.name,
        left.region,
        period.isEarlier() ? period : periodOf(left),
        cumulative && open && !period.isEarlier() && !left.sense.yearBefore()
            ? sense.cumulative()
            : sense,
        true,
        unit == null && isLevel() && left.isLevel() ? left.unit : unit,
        base,
        increase,
        bare,
        part);
  }

  /** 本月 behind 单位数 is a figure of its own: what that column counts is not of 本月 alone. */
  private boolean isBeside(ColumnFacts left) {
    boolean plain = !left.measured && left.period.isNone() && left.isLevel();
    boolean told = measured || period.span() == PartialPeriod.Span.CURRENT;
    return plain && told && isLevel() && !sense.yearBefore() && !sense.isCumulative();
  }

  /** The period of the column to the left; of a sum, its last month if this speaks of 当月. */
  private PartialPeriod periodOf(ColumnFacts left) {
    boolean month = sense.span() == MeasureSense.Span.CURRENT && left.period.isCumulative();
    return month ? left.period.with(PartialPeriod.CURRENT) : left.period;
  }

  private boolean isLevel() {
    return sense.kind() == Measure.LEVEL;
  }

  /** Whether this is a figure of what another column compares. */
  boolean isLevelOf(ColumnFacts other) {
    return isLevel() && name.equals(other.name);
  }

  /** 上年同期产量 behind 累计产量 counts from the start of the year, as that does. */
  ColumnFacts asCompared(ColumnFacts left) {
    boolean open = sense.yearBefore() && sense.span() == MeasureSense.Span.OPEN;
    boolean same = name.equals(left.name) && left.sense.isCumulative() && !left.sense.yearBefore();
    return open && same ? renamed(name, sense.cumulative()) : this;
  }

  /** This column under the name that is left without a measure word at its start. */
  ColumnFacts renamed(String rest, MeasureSense start) {
    return new ColumnFacts(
        index, rest, region, period, start.with(sense), true, unit, base, increase, bare, part);
  }

  /** This rate as one that compares with the period of a word: with the month before, or 年初. */
  ColumnFacts comparedAs(MeasureWord word) {
    boolean month = word.sense().kind() == Measure.GROWTH_MOM;
    return new ColumnFacts(
        index,
        name,
        region,
        period,
        word.sense(),
        measured,
        unit == null ? "%" : unit,
        base,
        increase,
        bare,
        month ? part : word.text() + "%");
  }

  /** The same at another place. */
  ColumnFacts at(int place) {
    return new ColumnFacts(
        place, name, region, period, sense, measured, unit, base, increase, bare, part);
  }

  /** The same, told from another by a word. */
  ColumnFacts part(String word) {
    return new ColumnFacts(
        index, name, region, period, sense, measured, unit, base, increase, bare, word);
  }

  /** What this column says of the one to its left, such as its plan. */
  ColumnFacts aspectOf(ColumnFacts left) {
    return new ColumnFacts(
        index, left.name, left.region, period, sense, measured, unit, base, increase, bare, name);
  }

  /** This column as a part of another: 城镇 under 其中. A name of its own stays. */
  ColumnFacts partOf(ColumnFacts whole, boolean group) {
    boolean named = !group;
    boolean alike = isLevel() && whole.isLevel();
    return new ColumnFacts(
        index,
        named ? name : whole.name,
        region,
        period,
        sense,
        measured,
        unit == null && alike ? whole.unit : unit,
        base,
        increase,
        bare,
        named ? part : name);
  }

  /** The rank of the rows by the column to the left. */
  ColumnFacts rankOf(ColumnFacts left) {
    String rank = left.sense.kind() == Measure.GROWTH ? "增速" + RANK : RANK;
    return new ColumnFacts(
        index,
        left.name.isEmpty() ? "" : left.name + rank,
        left.region,
        left.period.with(period),
        MeasureSense.PLAIN,
        true,
        "",
        "",
        "",
        false,
        left.name.isEmpty() ? rank : left.part);
  }
}
