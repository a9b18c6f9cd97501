package org.yunhe.table.time;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yunhe.table.time.PartialPeriod.Span;
import org.yunhe.table.words.Plain;

/** Finds the period that stands inside a title, among other words. */
public final class TitlePeriod {
  /** A part of a year as titles write it. */
  private static final String PART_OF_YEAR =
      "\\d{1,2}月?"
          + PeriodText.DASH
          + "\\d{1,2}月份?|\\d{1,2}月份?(?:[末底止]?累计)?|第?1"
          + PeriodText.DASH
          + "[2-4]季度|第?[1-4一二三四]季度?|前[二三四2-4]个?季度?|前\\d{1,2}个月|[上下]半年";

  /** Periods inside a sentence or title, the most telling first. */
  private static final Pattern INSIDE =
      Pattern.compile("\\d{4}年(?:" + PART_OF_YEAR + "|度)?[末底]?|\\d{4}[-.]\\d{1,2}(?!\\d)");

  /** 2030年12月—2031年3月. */
  private static final Pattern FROM_TO =
      Pattern.compile(
          "\\d{4}(?:年(?:\\d{1,2}月)?|[-.]\\d{1,2})"
              + PeriodText.DASH
              + "\\d{4}(?:年(?:\\d{1,2}月份?)?|[-.]\\d{1,2})");

  private static final String CHINESE_MONTH = "[一二三四五六七八九十]{1,2}月份?";

  /** A date of a title in Chinese digits: 二〇三一年三月. */
  private static final Pattern CHINESE_DATE =
      Pattern.compile(
          "[〇○零一二三四五六七八九]{4}年(?:"
              + CHINESE_MONTH
              + "|[一二三四五六七八九十]{1,2}月?"
              + PeriodText.DASH
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

  private TitlePeriod() {}

  /** The most detailed period written inside a title; empty if it tells from when to when. */
  public static Optional<PartialPeriod> find(String title) {
    String text = PeriodText.arabic(Plain.narrow(title).replace(" ", ""));
    if (FROM_TO.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher matcher = INSIDE.matcher(text);
    Optional<PartialPeriod> best = Optional.empty();
    while (matcher.find()) {
      Optional<PartialPeriod> found =
          PeriodText.parse(matcher.group()).filter(p -> !isOfDays(p, text, matcher.end()));
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
        return PeriodText.parse(part.group()).map(year::with).or(() -> Optional.of(year));
      }
    }
    return best;
  }

  /** Months or a quarter in a title that names no year, but no day of a month. */
  public static Optional<PartialPeriod> findPart(String title) {
    String text = PeriodText.arabic(Plain.narrow(title).replace(" ", ""));
    Matcher part = PART.matcher(text);
    boolean found =
        part.find() && !DAYS.matcher(text).region(part.end(), text.length()).lookingAt();
    return found ? PeriodText.parse(part.group()) : Optional.empty();
  }

  /** Whether days of a month follow, but for its last one: figures of that are of the month. */
  private static boolean isOfDays(PartialPeriod period, String text, int end) {
    Matcher days = DAYS.matcher(text).region(end, text.length());
    if (period.span() != Span.MONTH || !days.lookingAt()) {
      return false;
    }
    boolean one = days.group("day") != null && days.group("more").isEmpty();
    int last =
        YearMonth.of(
                Objects.requireNonNullElse(period.year(), PeriodText.FIRST_YEAR), period.number())
            .lengthOfMonth();
    return !one || Integer.parseInt(days.group("day")) != last;
  }

  /** A title without the periods in it. */
  public static String removeFrom(String title) {
    String dated =
        FROM_TO.matcher(PeriodText.FIRST_MONTH.matcher(title).replaceAll("1")).replaceAll("");
    return CHINESE_DATE.matcher(INSIDE.matcher(dated).replaceAll("")).replaceAll("");
  }
}
