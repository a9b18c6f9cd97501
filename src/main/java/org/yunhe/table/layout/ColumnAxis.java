package org.yunhe.table.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yunhe.staged.Measure;
import org.yunhe.table.label.Label;
import org.yunhe.table.label.RowName;
import org.yunhe.table.shape.Column;
import org.yunhe.table.time.PartialPeriod;
import org.yunhe.table.time.PeriodAxis;
import org.yunhe.table.words.ColumnRole;
import org.yunhe.table.words.MeasureSense;
import org.yunhe.table.words.MeasureWord;

/** Reads the headings over the columns of numbers. */
final class ColumnAxis {
  private static final String QUANTITY = "数量";
  private static final String POINTS = "百分点";

  /** Names of some districts, but beside 全市 a part of any city. */
  private static final Set<String> PARTS_OF_CITY = Set.of("市区", "城区", "郊区", "矿区");

  private final Vocabulary vocabulary;
  private boolean besideQuantities;

  ColumnAxis(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<ColumnFacts> read(List<Column> columns) {
    List<PartialPeriod> periods =
        PeriodAxis.parse(columns.stream().map(ColumnAxis::lowest).toList());
    boolean regions = areRegions(columns);
    besideQuantities = columns.stream().anyMatch(c -> lowest(c).startsWith(QUANTITY));
    long told = periods.stream().filter(PartialPeriod::isPart).count();
    List<ColumnFacts> facts = new ArrayList<>();
    @Nullable ColumnFacts left = null;
    @Nullable ColumnFacts ranked = null;
    @Nullable ColumnFacts whole = null;
    for (int i = 0; i < columns.size(); i++) {
      ColumnFacts own = facts(columns.get(i), periods.get(i), regions);
      boolean total = told > 1 && vocabulary.words().isGroup(lowest(columns.get(i)));
      if (total && !own.measured()) {
        own = facts(columns.get(i), PartialPeriod.UNCLEAR, regions);
      }
      if (isRank(columns.get(i)) && ranked != null) {
        facts.add(own.rankOf(ranked));
        continue;
      }
      if (isPart(columns.get(i)) && whole != null && !own.name().isEmpty()) {
        own = own.partOf(whole, vocabulary.words().isGroup(own.name()));
      }
      if (i > 0) {
        own = comparedLike(own, columns.get(i), columns.get(i - 1));
      }
      boolean ofShare = isOfShare(own, facts);
      @Nullable ColumnFacts of = ofShare ? facts.get(i - 1) : left;
      ColumnFacts read = of == null ? own : behind(own, compared(own, of, facts));
      facts.add(read);
      whole = isPart(columns.get(i)) || read.isChange() ? whole : read;
      boolean first = left == null && read.sense().yearBefore();
      left = ofShare || (isAside(read) && !first) ? left : read;
      ranked = read;
    }
    List<ColumnFacts> renamed = facts.stream().map(c -> cumulative(c, facts)).toList();
    List<ColumnFacts> compared = new ArrayList<>();
    for (ColumnFacts column : renamed) {
      compared.add(
          compared.isEmpty() ? column : column.asCompared(compared.get(compared.size() - 1)));
    }
    return qualified(compared, columns);
  }

  /** 实际 of growth; what an amount of change compares with. */
  private static String qualifier(Label label) {
    boolean change = label.sense().kind() == Measure.CHANGE;
    return change && label.qualifier().isEmpty() ? label.sourceWord() : label.qualifier();
  }

  /**
   * Real growth beside nominal growth of the same is told from it by that word, as the change since
   * 年初 is from that over a year.
   */
  private List<ColumnFacts> qualified(List<ColumnFacts> facts, List<Column> columns) {
    Map<ColumnFacts, Set<String>> qualifiers = new HashMap<>();
    List<String> own = columns.stream().map(this::qualifier).toList();
    for (int i = 0; i < facts.size(); i++) {
      qualifiers.computeIfAbsent(facts.get(i).at(0), c -> new HashSet<>()).add(own.get(i));
    }
    List<ColumnFacts> qualified = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      ColumnFacts column = facts.get(i);
      boolean several = qualifiers.getOrDefault(column.at(0), Set.of()).size() > 1;
      qualified.add(several && !own.get(i).isEmpty() ? column.part(own.get(i)) : column);
    }
    return qualified;
  }

  private String qualifier(Column column) {
    return column.headings().stream()
        .map(heading -> qualifier(vocabulary.labels().parse(RowName.of(heading).text())))
        .filter(word -> !word.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** 比上年提高（百分点） right behind 占GDP比重（%） is of that, though what follows a share is not. */
  private static boolean isOfShare(ColumnFacts own, List<ColumnFacts> before) {
    return !before.isEmpty()
        && before.get(before.size() - 1).sense().kind() == Measure.SHARE
        && own.name().isEmpty()
        && own.isChange()
        && POINTS.equals(own.unit());
  }

  /** 增减幅度 behind 比上月增减 compares with the same month as that. */
  private ColumnFacts comparedLike(ColumnFacts own, Column column, Column left) {
    boolean rate = own.sense().kind() == Measure.GROWTH && own.name().isEmpty();
    boolean open = rate && !vocabulary.compares(lowest(column));
    String before = vocabulary.labels().parse(RowName.of(lowest(left)).text()).sourceWord();
    @Nullable MeasureWord word = vocabulary.words().measures().get(before);
    return open
            && word != null
            && vocabulary.compares(before)
            && word.sense().kind() != Measure.GROWTH
        ? own.comparedAs(word)
        : own;
  }

  /** 位次, 当月位次. */
  private boolean isRank(Column column) {
    String heading = lowest(column);
    int start =
        vocabulary.words().levelAtStart(heading).map(word -> word.text().length()).orElse(0);
    return column.is(ColumnRole.RANK)
        || vocabulary
            .words()
            .role(heading.substring(start))
            .filter(ColumnRole.RANK::equals)
            .isPresent();
  }

  /** Under 其中, or headed 其中：城镇. */
  private static boolean isPart(Column column) {
    return column.headings().stream()
        .anyMatch(heading -> RowName.isPartOf(heading) || RowName.of(heading).partOf());
  }

  private ColumnFacts behind(ColumnFacts own, ColumnFacts left) {
    boolean share = own.sense().kind() == Measure.SHARE && !left.name().isEmpty();
    // 占比 alone is the share of what stands to the left.
    if (share && vocabulary.words().measures().containsKey(own.name())) {
      return own.renamed(left.name(), MeasureSense.PLAIN);
    }
    boolean aspect = vocabulary.words().isAspect(own.name()) && !left.name().isEmpty();
    return aspect ? own.aspectOf(left) : own.after(left);
  }

  /**
   * Whether what stands to the right of a column speaks of the one before it: behind the plan, the
   * share or the figure of an earlier period.
   */
  private boolean isAside(ColumnFacts column) {
    return column.period().isEarlier()
        || column.period().isUnclear()
        || column.sense().yearBefore()
        || column.sense().kind() == Measure.SHARE
        || vocabulary.words().isAspect(column.name())
        || !column.part().isEmpty();
  }

  /**
   * What a column compares: of 2031年, 2030年, 增长 the later year, of 3月, 2月, 环比 the later month, else
   * what stands to its left.
   */
  private static ColumnFacts compared(ColumnFacts own, ColumnFacts left, List<ColumnFacts> before) {
    ColumnFacts latest = left;
    for (int i = before.lastIndexOf(left) - 1; i >= 0 && own.isChange(); i--) {
      ColumnFacts other = before.get(i);
      if (!other.isSameOfAnotherTime(latest)) {
        break;
      }
      latest = other.isLaterThan(latest) ? other : latest;
    }
    return latest;
  }

  /** 累计产量 beside 本月产量 is the same from the start of the year; alone it may be a name. */
  private ColumnFacts cumulative(ColumnFacts column, List<ColumnFacts> all) {
    Optional<MeasureWord> word = vocabulary.words().levelAtStart(column.name());
    if (word.isEmpty()) {
      return column;
    }
    String rest = column.name().substring(word.get().text().length());
    boolean beside = all.stream().anyMatch(other -> other.name().equals(rest));
    return beside ? column.renamed(rest, word.get().sense()) : column;
  }

  private static String lowest(Column column) {
    List<String> headings = column.headings();
    return headings.isEmpty() ? "" : headings.get(headings.size() - 1);
  }

  /**
   * Most columns are headed by names of regions, right above their numbers or over their periods.
   */
  private boolean areRegions(List<Column> columns) {
    boolean named =
        columns.stream()
            .flatMap(c -> c.headings().stream())
            .anyMatch(heading -> vocabulary.isRegion(heading) && !PARTS_OF_CITY.contains(heading));
    long regions = columns.stream().filter(c -> regionOf(c) >= 0).count();
    return named && regions * 2 > columns.size();
  }

  /** Which heading of a column is its region, counted from the top; below 0 if none is. */
  private int regionOf(Column column) {
    int at = column.headings().size() - 1;
    while (at >= 0 && !vocabulary.isAmongRegions(column.headings().get(at))) {
      at--;
    }
    return at;
  }

  private ColumnFacts facts(Column column, PartialPeriod lowestPeriod, boolean regions) {
    List<String> headings = new ArrayList<>(column.headings());
    int region = regions ? regionOf(column) : -1;
    boolean period = region < headings.size() - 1 && !lowestPeriod.isNone();
    if (period && !headings.isEmpty()) {
      headings.remove(headings.size() - 1);
    }
    @Nullable String name = region < 0 ? null : Vocabulary.regionName(headings.remove(region));
    Headings facts = new Headings(vocabulary, besideQuantities, name);
    headings.forEach(facts::read);
    if (period) {
      facts.read(lowestPeriod);
    }
    return facts.facts(column.index());
  }
}
