package org.yunhe.table.time;

import java.util.List;
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
  static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int MAX_LENGTH = 24;
  private static final int YEAR_DIGITS = 4;

  /** One of these stands in every spelling that has no year in four digits; 十 may be two digits. */
  private static final String TELLING = "月季年期周QH十";

  /** What stands between the first and the last of several months. */
  static final String DASH = "[-—–~～至到]{1,2}";

  private static final String AMOUNT = "(?:数|值|额|实际数?|完成[数额]?|发生[数额])?";
  private static final String YEAR = "(?:(\\d{4})年?)?";

  /** What tells nothing of a period: blanks, brackets around a part of it, 截至 in front. */
  private static final Pattern UNTOLD = Pattern.compile("[ ()]|^截[至止]");

  /** 元月, 元至3月: the first month, at the start of a text or behind a year. */
  static final Pattern FIRST_MONTH = Pattern.compile("(?<![^年])元(?=月|[-—–~～－至到]{1,2}\\d{1,2}月)");

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

  /** A text with 一季度, 元月 and 民國113年 in digits and of our years. */
  static String arabic(String text) {
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
