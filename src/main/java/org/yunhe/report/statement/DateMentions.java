package org.yunhe.report.statement;

import java.util.List;
import org.yunhe.report.number.Disposition;
import org.yunhe.report.number.NumberToken;
import org.yunhe.report.quantity.NonQuantity;
import org.yunhe.report.quantity.NumberUse;
import org.yunhe.staged.Period;

/** Finds the years and months that a sentence names in numbers: 2025年, 1—10月, 2021—2025年. */
final class DateMentions {
  private static final String COMPARED = "比较";

  /** 为1998年以来最多, 创2010年以来新高: the year only says since when. */
  private static final String SINCE = "为是创自";

  /** 是2005年的2倍, 由2021年的38万台: the year is what something is compared with. */
  private static final String EQUAL = "是为由从自";

  /** 从2020年起, 自7月份开始: the time is when something began, not the one of what is told. */
  private static final String FROM = "从自";

  private static final String BEGUN = "起开";

  /** Within so many chars behind a day stands who learned of it. */
  private static final int TOLD = 24;

  private final String text;
  private final int year;
  private final int thisYear;
  private final List<TimeMentions.Mention> mentions;

  /** The year that a month without one belongs to. */
  private int current;

  /** The year or month that may begin a span (2021—2025年); 0 if none does. */
  private int yearFrom;

  private int monthFrom;

  /** The year before the one at hand (2021年 of 2021年到2025年); 0 if none stands right before. */
  private int yearBefore;

  /** Where the last part of a date ended; -1 before the first. */
  private int chainEnd = -1;

  /** Whether the part at hand follows right behind the last. */
  private boolean joined;

  /** Whether something is compared with the part at hand, or with the one that it is joined to. */
  private boolean compared;

  private DateMentions(String text, int year, int thisYear, List<TimeMentions.Mention> mentions) {
    this.text = text;
    this.year = year;
    this.thisYear = thisYear;
    this.mentions = mentions;
    current = year;
  }

  /**
   * Adds the dates of a sentence; months without a year are those of {@code year}.
   *
   * @param thisYear the year that 今年 means; 0 if nothing tells
   */
  static void add(
      String text,
      List<NumberUse> uses,
      int year,
      int thisYear,
      List<TimeMentions.Mention> mentions) {
    DateMentions dates = new DateMentions(text, year, thisYear, mentions);
    for (NumberUse use : uses) {
      if (use instanceof NonQuantity date && date.disposition() == Disposition.DATE) {
        dates.date(date.token());
      }
    }
  }

  private void date(NumberToken token) {
    joined = chainEnd >= 0 && token.start() - chainEnd <= 2;
    compared = isCompared(token) || (joined && compared);
    int value = valueOf(token);
    char after = token.end() < text.length() ? text.charAt(token.end()) : ' ';
    if (value >= 1900 && value < 2200) {
      chainEnd = token.end() + (after == '年' ? 1 : 0);
      if (after == '年') {
        year(token, value);
      } else {
        yearFrom = value;
      }
    } else if (value >= 1 && value <= 12 && current > 0) {
      chainEnd = token.end();
      if (after == '月') {
        month(token, value);
      } else {
        monthFrom = value;
      }
    }
  }

  private boolean isCompared(NumberToken token) {
    char before = token.start() > 0 ? text.charAt(token.start() - 1) : ' ';
    return COMPARED.indexOf(before) >= 0
        || (before == '于' && token.start() > 1)
        || (EQUAL.indexOf(before) >= 0 && text.startsWith("年的", token.end()))
        || ("是为".indexOf(before) >= 0 && text.startsWith("年到", token.end()))
        || (SINCE.indexOf(before) >= 0 && text.startsWith("年以来", token.end()));
  }

  private void year(NumberToken token, int value) {
    if (value < year && begins(token)) {
      current = value;
      return;
    }
    boolean whole = joined && isUpTo(token) && yearBefore > 0 && yearBefore < value;
    if (whole) {
      yearFrom = yearBefore;
      mentions.remove(mentions.size() - 1);
    }
    boolean span = joined && yearFrom > 0 && yearFrom < value;
    boolean since = !compared && value < year && text.startsWith("年以来", token.end());
    Period period =
        span
            ? Period.years(yearFrom, value)
            : since ? Period.years(value, year) : Period.year(value);
    mentions.add(new TimeMentions.Mention(token.start(), period.code(), compared));
    current = compared ? current : value;
    yearFrom = 0;
    yearBefore = compared || span ? 0 : value;
  }

  /** 2021年到2025年: a year with its 年 begins the span as well. */
  private boolean isUpTo(NumberToken token) {
    return token.start() > 1
        && "到至—-".indexOf(text.charAt(token.start() - 1)) >= 0
        && text.charAt(token.start() - 2) == '年';
  }

  /** Whether something began at the year or month at hand. */
  private boolean begins(NumberToken token) {
    int from = token.start() - 1;
    int end = token.end() + (text.startsWith("月份", token.end()) ? 2 : 1);
    return from >= 0
        && FROM.indexOf(text.charAt(from)) >= 0
        && end < text.length()
        && BEGUN.indexOf(text.charAt(end)) >= 0;
  }

  private void month(NumberToken token, int value) {
    if (begins(token)) {
      return;
    }
    boolean span = joined && monthFrom == 1 && value > 1;
    int of = spoken(token.start());
    Period period = span ? Period.yearToMonth(of, value) : Period.month(of, value);
    if (!inBracket(text, token.start()) && !isDay(text, token)) {
      mentions.add(new TimeMentions.Mention(token.start(), period.code(), compared));
    }
    monthFrom = 0;
  }

  /** 今年1月 in a report that looks back on last year: the year that a month belongs to. */
  private int spoken(int month) {
    if (thisYear == 0 || month < 2 || text.charAt(month - 1) != '年') {
      return current;
    }
    return switch (text.charAt(month - 2)) {
      case '今' -> thisYear;
      case '去' -> thisYear - 1;
      default -> current;
    };
  }

  /** 12月15日，记者获悉: the day something was told on, not the month of its figures. */
  private static boolean isDay(String text, NumberToken month) {
    int i = month.end() + 1;
    while (i < text.length() && i < month.end() + 4 && isDayDigit(text.charAt(i))) {
      i++;
    }
    boolean day = i > month.end() + 1 && i < text.length() && text.charAt(i) == '日';
    int to = Math.min(text.length(), i + TOLD);
    return day && (text.substring(i, to).contains("获悉") || text.substring(i, to).contains("记者"));
  }

  private static boolean isDayDigit(char c) {
    return (c >= '0' && c <= '9') || "一二三四五六七八九十".indexOf(c) >= 0;
  }

  private static boolean inBracket(String text, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
      if (text.charAt(i) == '（') {
        return true;
      }
    }
    return false;
  }

  private static int valueOf(NumberToken token) {
    return token.value().scale() > 0 || token.value().precision() > 4
        ? -1
        : token.value().intValue();
  }
}
