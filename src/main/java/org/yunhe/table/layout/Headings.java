package org.yunhe.table.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yunhe.staged.Measure;
import org.yunhe.table.label.Label;
import org.yunhe.table.label.RowName;
import org.yunhe.table.time.PartialPeriod;
import org.yunhe.table.time.PartialPeriod.Span;
import org.yunhe.table.time.PeriodText;
import org.yunhe.table.words.ColumnRole;
import org.yunhe.table.words.MeasureSense;
import org.yunhe.table.words.MeasureWord;

/** Puts together what the headings over one column say, read from top to bottom. */
final class Headings {
  private static final int LONGEST_PERIOD = 14;
  private static final int LONGEST_YEAR_WORD = 5;
  private static final Pattern COMPARED = Pattern.compile("[比较](\\d{4})年(?:同期)?");

  /** Under 营业收入 it says no more than that; alone, or beside 数量, it is what the column holds. */
  private static final String AMOUNT = "金额";

  private static final List<String> INDICES = List.of("指数", "指數");

  /** Said of an index without the year that is 100, it tells it from one over the year before. */
  private static final String FIXED_BASE = "定基";

  /** 1-3月平均 of an index is the index of those months. */
  private static final String AVERAGE = "平均";

  private static final Pattern PERIOD_BEHIND =
      Pattern.compile(
          "(.*?[^\\d年月\\-—–~～至到比较为与占以于])((?:\\d{4}年)?(?:\\d{1,2}月?[-—–~～至到]{1,2})?\\d{1,2}月[份末底]?"
              + "|(?:\\d{4}年)?(?:[一二三四]季度|[上下]半年|前三季度))");

  private static final PartialPeriod WHOLE_YEAR = new PartialPeriod(null, Span.YEAR, 0);

  /** Words of increase that amounts and rates have in common. */
  private static final List<String> INCREASES = List.of("增减", "增加", "变动", "变化", "升降", "涨跌");

  private static final String RATE_ON_MONTH = "环比";

  private final Vocabulary vocabulary;
  private final boolean besideQuantities;
  private final List<String> names = new ArrayList<>();
  private final @Nullable String region;
  private PartialPeriod period = PartialPeriod.NONE;
  private MeasureSense sense = MeasureSense.PLAIN;
  private boolean measured;
  private @Nullable String unit;
  private String base = "";
  private String increase = "";
  private boolean bare = true;
  private String part = "";

  /**
   * @param besideQuantities whether a column of the table holds 数量
   * @param region the region that the column is headed with; null if none
   */
  Headings(Vocabulary vocabulary, boolean besideQuantities, @Nullable String region) {
    this.vocabulary = vocabulary;
    this.besideQuantities = besideQuantities;
    this.region = region;
  }

  /** Reads a heading that is a period and nothing else. */
  void read(PartialPeriod heading) {
    period = period.with(heading);
  }

  /** Reads any other heading. */
  void read(String heading) {
    if (RowName.isPartOf(heading)) {
      return; // says nothing of its own
    }
    Label label = vocabulary.labels().parse(RowName.of(heading).text());
    take(label);
    String rest = takePeriodBehind(takePeriod(label.name()));
    if (!rest.isEmpty() && !rest.equals(label.name())) {
      // What stands behind a period may be a measure word alone: 上半年累计.
      Label inner = vocabulary.labels().parse(rest);
      take(inner);
      rest = withoutYearBefore(inner.name());
    }
    rest = takeMeasure(takeYear(rest));
    if (!rest.isEmpty() && vocabulary.words().measures().containsKey(rest)) {
      Label inner = vocabulary.labels().parse(rest); // 去年同期累计实际
      take(inner);
      rest = inner.name();
    }
    if (isBelowAnother()
        && unit == null
        && vocabulary.units().isUnit(rest)
        && vocabulary.words().role(rest).isEmpty()) {
      unit = rest; // a row of units under the names
      return;
    }
    if (INDICES.contains(rest) && !names.isEmpty() && isIndex(names.get(names.size() - 1))) {
      return; // 指数 below 居民消费价格指数
    }
    boolean amount = rest.equals(AMOUNT) && !names.isEmpty() && !besideQuantities;
    if (!rest.isEmpty() && !amount && !isValue(rest)) {
      names.add(rest);
    }
  }

  private static boolean isIndex(String name) {
    return INDICES.stream().anyMatch(name::endsWith);
  }

  private boolean isBelowAnother() {
    return !names.isEmpty() || measured || !period.isNone();
  }

  private void take(Label label) {
    sense = sense.with(label.sense());
    measured |= !label.sense().equals(MeasureSense.PLAIN) || !label.sourceWord().isEmpty();
    unit = label.unit() == null ? unit : label.unit();
    base = base(label);
    bare &= label.sourceWord().isEmpty() || vocabulary.words().isComparison(label.sourceWord());
    increase = isIncrease(label) ? label.sourceWord() : increase;
    part = change(label).isEmpty() ? part : change(label);
  }

  private String base(Label label) {
    if (!label.base().isEmpty()) {
      return label.base();
    }
    return base.isEmpty() && label.sourceWord().startsWith(FIXED_BASE) ? FIXED_BASE : base;
  }

  /**
   * What tells a change from others: 比上月增减（百分点） may stand beside 比上年增减（百分点）, and 比年初增减（%） beside
   * its amount. Empty for any other measure.
   */
  private String change(Label label) {
    @Nullable MeasureWord word = vocabulary.words().measures().get(label.sourceWord());
    if (word == null || label.sense().kind() != Measure.CHANGE) {
      return "";
    }
    boolean rate = Objects.equals(label.unit(), "%");
    return switch (word.sense().kind()) {
      case GROWTH_MOM -> label.sourceWord();
      case CHANGE -> rate ? label.sourceWord() + "%" : "";
      default -> "";
    };
  }

  /** 数值 over a column of values names nothing. */
  private boolean isValue(String name) {
    return vocabulary.words().role(name).filter(ColumnRole.VALUE::equals).isPresent();
  }

  private boolean isIncrease(Label label) {
    String word = label.sourceWord();
    return INCREASES.stream().anyMatch(word::endsWith) || isOnMonthAlone(label);
  }

  /** 比上月, behind which 增减 or 增长 may be meant; 环比 is a rate. */
  private boolean isOnMonthAlone(Label label) {
    String word = label.sourceWord();
    return label.sense().kind() == Measure.GROWTH_MOM
        && vocabulary.words().isComparison(word)
        && !word.endsWith(RATE_ON_MONTH);
  }

  /** 比上月 is one no more where another heading says what of it. */
  private String increase() {
    return !bare && vocabulary.words().isComparison(increase) ? "" : increase;
  }

  /** 比2015年 behind 2016年 says no more than that growth is over the year before. */
  private String withoutYearBefore(String name) {
    Matcher compared = COMPARED.matcher(name);
    boolean before =
        compared.matches()
            && period.year() != null
            && Integer.parseInt(compared.group(1)) == period.year() - 1;
    return before ? "" : name;
  }

  /** 上年1-2月, 本年3月: which year's months they are stands before them. */
  private String takeYear(String name) {
    for (int length = Math.min(LONGEST_YEAR_WORD, name.length() - 1); length > 1; length--) {
      @Nullable MeasureWord word = vocabulary.words().measures().get(name.substring(0, length));
      Optional<PartialPeriod> months = PeriodText.parse(name.substring(length));
      boolean level = word != null && word.sense().kind() == Measure.LEVEL;
      if (level && months.isPresent() && months.get().year() == null) {
        sense = sense.with(word.sense());
        measured = true;
        period = period.with(months.get());
        return "";
      }
    }
    return name;
  }

  /** Takes a measure word off the start of a heading: 上年同期产量. */
  private String takeMeasure(String name) {
    Optional<MeasureWord> word = vocabulary.words().levelAtStart(name);
    if (word.isEmpty() || word.get().afterMark()) {
      return name;
    }
    sense = sense.with(word.get().sense());
    measured = true;
    return name.substring(word.get().text().length());
  }

  /** Takes a period off the start of a heading: 2019年3月社会消费品零售总额. */
  private String takePeriod(String name) {
    if (name.isEmpty()
        || !startsLikePeriod(name.charAt(0))
        || vocabulary.words().isAspectOfYear(name)) {
      return name;
    }
    for (int length = Math.min(LONGEST_PERIOD, name.length()); length > 1; length--) {
      Optional<PartialPeriod> found = PeriodText.parse(name.substring(0, length));
      if (found.isPresent() && (length == name.length() || isDated(name, length))) {
        period = period.with(found.get());
        return trimmed(name.substring(length));
      }
    }
    return name;
  }

  /** Takes a period off the end of a heading: 规上工业增加值5月 of 规上工业增加值5月增速(%). */
  private String takePeriodBehind(String name) {
    Matcher behind = PERIOD_BEHIND.matcher(name);
    Optional<PartialPeriod> found =
        behind.matches() ? PeriodText.parse(behind.group(2)) : Optional.empty();
    found.ifPresent(told -> period = period.with(told));
    return found.isPresent() ? behind.group(1) : name;
  }

  private static boolean startsLikePeriod(char c) {
    return Character.isDigit(c) || "一二三四元本上下前全第去年期".indexOf(c) >= 0;
  }

  /** A bare number at the start of a name is part of it (31个大城市), a date word is not. */
  private static boolean isDated(String name, int length) {
    return "年月度季份末底初期".indexOf(name.charAt(length - 1)) >= 0;
  }

  private static String trimmed(String rest) {
    String name = rest;
    while (!name.isEmpty() && "_:：-、 ".indexOf(name.charAt(0)) >= 0) {
      name = name.substring(1);
    }
    return name;
  }

  /** 男 and 合计 below 常住人口 are a part and the whole of it. */
  private void takePart() {
    int last = names.size() - 1;
    boolean below = last > 0 && vocabulary.words().isGroup(names.get(last));
    if (below && !vocabulary.isIndicator(names.get(last))) {
      String group = names.remove(last);
      part = vocabulary.words().isTotal(group) ? part : group;
    }
  }

  /** 年任务 and 完成率 below 到位资金 speak of it. */
  private void takeAspect() {
    int last = names.size() - 1;
    if (last > 0 && part.isEmpty() && vocabulary.words().isAspect(names.get(last))) {
      part = names.remove(last);
    }
  }

  ColumnFacts facts(int index) {
    if (sense.kind() == Measure.INDEX && (sense.isCumulative() || period.isCumulative())) {
      names.remove(AVERAGE);
    }
    takePart();
    takeAspect();
    String name = String.join("_", names);
    boolean yearly =
        period.isNone() && vocabulary.words().isAspectOfYear(part.isEmpty() ? name : part);
    return new ColumnFacts(
        index,
        name,
        region,
        yearly ? WHOLE_YEAR : period,
        sense,
        measured,
        unit,
        base,
        increase(),
        bare && unit == null,
        part);
  }
}
