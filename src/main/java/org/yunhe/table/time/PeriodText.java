package org.yunhe.table.time;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yunhe.staged.Period;
import org.yunhe.table.time.PartialPeriod.Span;
import org.yunhe.table.words.Plain;

/**
 * Reads a period that is written out: 2020年2月, 2022年第一季度, 2016.1, 201601, 2020-03, 1-2月, 上半年, 本月.
 * Every pattern is anchored and without nested repetition.
 */
public final class PeriodText {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int MAX_LENGTH = 24;
  private static final int YEAR_DIGITS = 4;

  /** One of these stands in every spelling that has no year in four digits; 十 may be two digits. */
  private static final String TELLING = "月季年期周QH十";

  private static final String DASH = "[-—–~～至到]{1,2}";
  private static final String AMOUNT = "(?:数|值|额|实际数?|完成[数额]?|发生[数额])?";
  private static final String YEAR = "(?:(\\d{4})年?)?";

  /** What tells nothing of a period: blanks, brackets around a part of it, 截至 in front. */
  private static final Pattern UNTOLD = Pattern.compile("[ ()]|^截[至止]");

  /** 元月, 元至3月: the first month, at the start of a text or behind a year. */
  private static final Pattern FIRST_MONTH =
      Pattern.compile("(?<![^年])元(?=月|[-—–~～－至到]{1,2}\\d{1,2}月)");

  /** 民國113年 is 2024. */
  private static final Pattern REPUBLIC = Pattern.compile("(?:中[华華])?民[国國](\\d{1,3})年");

  private static final int BEFORE_REPUBLIC = 1911;

  /** Marks of a footnote, or what tells how final the figures of a period are. */
  private static final Pattern REMARK =
      Pattern.compile(
          "(?<=[\\d年月季度末])\\s?(?:[#*†‡]|[①-⑳]|[(\\[](?:初步核算数?|初步数|初值|快报数?|修订数?|修正数?|最终核实数?|年报数?|[prPR])[)\\]])$");

  private record Spelling(Pattern pattern, Function<MatchResult, PartialPeriod> meaning) {}

  private static final List<Spelling> SPELLINGS =
      List.of(
          spelling("(\\d{4})(?:\\.0|年?(?:度|末|底|全年|年末|年底)?)", m -> PartialPeriod.year(number(m, 1))),
          spelling(
              "(\\d{4})(?:年[-/.]?|[-/.]|(?=\\d\\d))(\\d{1,2})月?(?:份|末|底)?",
              PeriodText::yearAndMonth),
          spelling("(\\d{4})M(\\d{1,2})", PeriodText::yearAndMonth),
          spelling(
              "(\\d{4})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})日?(?: ?0?0:00(?::00(?:\\.0)?)?)?",
              PeriodText::date),
          spelling(YEAR + "(\\d{1,2})月(?:份|末|底|当月)?", PeriodText::yearAndMonth),
          spelling("(\\d{2})年(\\d{1,2})月(?:份|末|底)?", PeriodText::shortYearAndMonth),
          spelling(
              YEAR + "第?([1-4])季(?:度)?(?:末)?",
              m -> new PartialPeriod(year(m), Span.QUARTER, number(m, 2))),
          spelling(
              YEAR + "[-.]?Q([1-4])", m -> new PartialPeriod(year(m), Span.QUARTER, number(m, 2))),
          spelling(
              YEAR + "(?:前|上|第?1" + DASH + ")([2-4])个?季度?(?:累计|末)?",
              m -> PartialPeriod.toMonth(year(m), 3 * number(m, 2))),
          spelling(
              YEAR + "([上下])半年末?",
              m -> new PartialPeriod(year(m), Span.HALF, m.group(2).equals("上") ? 1 : 2)),
          spelling(
              YEAR + "[-.]?H(?:ALF)?([12])",
              m -> new PartialPeriod(year(m), Span.HALF, number(m, 2))),
          spelling(
              "(\\d{4})(?:年|\\.)?0?1月?" + DASH + "(\\d{1,2})月?(?:份|末|累计)?", PeriodText::toMonth),
          spelling(YEAR + "(\\d{1,2})月?" + DASH + "(\\d{1,2})月(?:份|末)?(?:累计)?", PeriodText::months),
          spelling(YEAR + "前(\\d{1,2})个?月(?:累计)?", PeriodText::toMonth),
          spelling(YEAR + "全年", m -> new PartialPeriod(year(m), Span.YEAR, 0)),
          spelling("[本当]月" + AMOUNT, m -> PartialPeriod.CURRENT),
          spelling("[本当]季度?" + AMOUNT, m -> PartialPeriod.CURRENT_QUARTER),
          spelling("1月起累计|年初起累计|年初至今累计|年内累计", m -> new PartialPeriod(null, Span.TO_CURRENT, 0)),
          spelling(YEAR + "(\\d{1,2})月(?:份?止|份?|[末底]止?)累计", PeriodText::toMonth),
          spelling(YEAR + "第?\\d{1,2}周", m -> PartialPeriod.UNCLEAR),
          spelling("上期(?:末|数|值|金额)?|期初(?:数|余额)?", m -> PartialPeriod.UNCLEAR),
          spelling("上月(?:末|底|数|值)?", m -> new PartialPeriod(null, Span.PREVIOUS, 1)),
          spelling("上季度?(?:末|数|值)?", m -> new PartialPeriod(null, Span.PREVIOUS, 3)),
          spelling("(?:上年|去年)年?[末底]数?|年初数?", m -> new PartialPeriod(null, Span.YEAR_START, 0)),
          spelling(
              "(?:1" + DASH + ")[本当][月季](?:累计)?|本年累计|自年初累计|本月止累计",
              m -> new PartialPeriod(null, Span.TO_CURRENT, 0)));

  /** A part of a year as titles write it. */
  private static final String PART_OF_YEAR =
      "\\d{1,2}月?"
          + DASH
          + "\\d{1,2}月份?|\\d{1,2}月份?(?:[末底止]?累计)?|第?1"
          + DASH
          + "[2-4]季度|第?[1-4一二三四]季度?|前[二三四2-4]个?季度?|前\\d{1,2}个月|[上下]半年";

  /** Periods inside a sentence or title, the most telling first. */
  private static final Pattern INSIDE =
      Pattern.compile("\\d{4}年(?:" + PART_OF_YEAR + "|度)?[末底]?|\\d{4}[-.]\\d{1,2}(?!\\d)");

  /** 2030年12月—2031年3月. */
  private static final Pattern FROM_TO =
      Pattern.compile(
          "\\d{4}(?:年(?:\\d{1,2}月)?|[-.]\\d{1,2})"
              + DASH
              + "\\d{4}(?:年(?:\\d{1,2}月份?)?|[-.]\\d{1,2})");

  private static final String CHINESE_MONTH = "[一二三四五六七八九十]{1,2}月份?";

  /** A date of a title in Chinese digits: 二〇三一年三月. */
  private static final Pattern CHINESE_DATE =
      Pattern.compile(
          "[〇○零一二三四五六七八九]{4}年(?:"
              + CHINESE_MONTH
              + "|[一二三四五六七八九十]{1,2}月?"
              + DASH
              + CHINESE_MONTH
              + "|第?[一二三四]季度|前[二三四]个?季度|[上下]半年|度)?[末底]?");

  /**
   * A day or ten days, behind a month: 2031年3月11日—20日, 2031年3月上旬, 2031-03-11; but not the number of
   * something, as in 2031年3月70个城市.
   */
  private static final Pattern DAYS =
      Pattern.compile("份?[上中下]旬|[-./]?(?<day>\\d{1,2})(?:日|号|(?![\\d年月个大城省]))(?<more>[-—–~～－至到]?)");

  /** Part of a year, told apart from the year: 2016年住户调查资料(一季度). */
  private static final Pattern PART = Pattern.compile("(?<![-—–~～至到\\d.])(?:" + PART_OF_YEAR + ")");

  private PeriodText() {}

  private static Spelling spelling(String regex, Function<MatchResult, PartialPeriod> meaning) {
    return new Spelling(Pattern.compile(regex), meaning);
  }

  /** The period that a text is; empty if it is none, or more than a period. */
  public static Optional<PartialPeriod> parse(String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String narrow = REMARK.matcher(Plain.narrow(text)).replaceFirst("");
    Optional<PartialPeriod> english = EnglishPeriod.parse(narrow);
    if (english.isPresent()) {
      return english.filter(PeriodText::isSensible);
    }
    if (!mayBe(narrow)) {
      return Optional.empty();
    }
    String compact = arabic(UNTOLD.matcher(narrow).replaceAll(""));
    for (Spelling spelling : SPELLINGS) {
      Matcher matcher = spelling.pattern().matcher(compact);
      if (matcher.matches()) {
        return Optional.of(spelling.meaning().apply(matcher.toMatchResult()))
            .filter(PeriodText::isSensible);
      }
    }
    return Optional.empty();
  }

  /** Nearly all texts are told by this: no word for a span of time, and no year in four digits. */
  private static boolean mayBe(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (TELLING.indexOf(c) >= 0) {
        return true;
      }
      digits += ChineseDigits.isNumeral(c) ? 1 : 0;
    }
    return digits >= YEAR_DIGITS;
  }

  private static String arabic(String text) {
    String digits = FIRST_MONTH.matcher(ChineseDigits.toArabic(text)).replaceAll("1");
    return REPUBLIC
        .matcher(digits)
        .replaceAll(year -> Integer.parseInt(year.group(1)) + BEFORE_REPUBLIC + "年");
  }

  /** A period of the contract as a table would tell it. */
  public static PartialPeriod of(Period period) {
    String code = period.code();
    int year = period.start().getYear();
    if (code.indexOf('/') >= 0) {
      return PartialPeriod.months(
          year, period.start().getMonthValue(), period.end().getMonthValue());
    }
    return parse(code).orElse(PartialPeriod.year(year));
  }

  /** The most detailed period written inside a title; empty if it tells from when to when. */
  public static Optional<PartialPeriod> find(String title) {
    String text = arabic(Plain.narrow(title).replace(" ", ""));
    if (FROM_TO.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher matcher = INSIDE.matcher(text);
    Optional<PartialPeriod> best = Optional.empty();
    while (matcher.find()) {
      Optional<PartialPeriod> found =
          parse(matcher.group()).filter(p -> !isOfDays(p, text, matcher.end()));
      if (found.isPresent()
          && (best.isEmpty()
              || (best.get().span() == Span.YEAR && found.get().span() != Span.YEAR))) {
        best = found;
      }
    }
    if (best.isPresent() && best.get().span() == Span.YEAR) {
      Matcher part = PART.matcher(text);
      if (part.find()) {
        PartialPeriod year = best.get();
        return parse(part.group()).map(year::with).or(() -> Optional.of(year));
      }
    }
    return best;
  }

  /** Months or a quarter in a title that names no year, but no day of a month. */
  public static Optional<PartialPeriod> findPart(String title) {
    String text = arabic(Plain.narrow(title).replace(" ", ""));
    Matcher part = PART.matcher(text);
    boolean found =
        part.find() && !DAYS.matcher(text).region(part.end(), text.length()).lookingAt();
    return found ? parse(part.group()) : Optional.empty();
  }

  /** Whether days of a month follow, but for its last one: figures of that are of the month. */
  private static boolean isOfDays(PartialPeriod period, String text, int end) {
    Matcher days = DAYS.matcher(text).region(end, text.length());
    if (period.span() != Span.MONTH || !days.lookingAt()) {
      return false;
    }
    boolean one = days.group("day") != null && days.group("more").isEmpty();
    int last =
        YearMonth.of(Objects.requireNonNullElse(period.year(), FIRST_YEAR), period.number())
            .lengthOfMonth();
    return !one || Integer.parseInt(days.group("day")) != last;
  }

  /** A title without the periods in it. */
  public static String removeFrom(String title) {
    String dated = FROM_TO.matcher(FIRST_MONTH.matcher(title).replaceAll("1")).replaceAll("");
    return CHINESE_DATE.matcher(INSIDE.matcher(dated).replaceAll("")).replaceAll("");
  }

  private static PartialPeriod yearAndMonth(MatchResult m) {
    return PartialPeriod.month(year(m), number(m, 2));
  }

  private static PartialPeriod shortYearAndMonth(MatchResult m) {
    return PartialPeriod.month(CenturyYear.of(number(m, 1)), number(m, 2));
  }

  private static PartialPeriod months(MatchResult m) {
    int from = number(m, 2);
    int to = number(m, 3);
    boolean ordered = from >= 1 && from < to;
    return ordered ? PartialPeriod.months(year(m), from, to) : PartialPeriod.month(year(m), 0);
  }

  private static PartialPeriod toMonth(MatchResult m) {
    return PartialPeriod.toMonth(year(m), number(m, 2));
  }

  /** A day stands for its month. */
  private static PartialPeriod date(MatchResult m) {
    int day = number(m, 3);
    return day >= 1 && day <= 31 ? yearAndMonth(m) : PartialPeriod.month(year(m), 0);
  }

  private static @Nullable Integer year(MatchResult m) {
    return m.group(1) == null ? null : Integer.valueOf(m.group(1));
  }

  private static int number(MatchResult m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static boolean isSensible(PartialPeriod period) {
    if (period.isUnclear()) {
      return true;
    }
    @Nullable Integer year = period.year();
    boolean months =
        switch (period.span()) {
          case MONTH, MONTHS, TO_MONTH -> true;
          default -> false;
        };
    return (year == null || (year >= FIRST_YEAR && year <= LAST_YEAR))
        && (!months || (period.number() >= 1 && period.number() <= 12));
  }
}
