package org.yunhe.staged;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period of whole months, written as the contract says: {@code 2021}, {@code 2021-H1}, {@code
 * 2021-Q1}, {@code 2021-03}, from the start of the year {@code 2021-01/2021-03}, years {@code
 * 2021/2025}.
 *
 * @param code the period as written
 * @param start its first month
 * @param end its last month
 */
public record Period(String code, YearMonth start, YearMonth end) implements Comparable<Period> {
  private static final Pattern CODE =
      Pattern.compile(
          "(?<year>\\d{4})(?:-(?:(?<month>\\d\\d)|Q(?<quarter>[1-4])|H(?<half>[12])))?"
              + "(?:/(?<toYear>\\d{4})(?:-(?<toMonth>\\d\\d))?)?");

  /** Most codes are a year alone, which needs no pattern. */
  private static final int YEAR_DIGITS = 4;

  public static Period year(int year) {
    return new Period(four(year), YearMonth.of(year, 1), YearMonth.of(year, 12));
  }

  /** Half a year; {@code half} is 1 or 2. */
  public static Period half(int year, int half) {
    return new Period(
        four(year) + "-H" + half, YearMonth.of(year, half * 6 - 5), YearMonth.of(year, half * 6));
  }

  /** A quarter; {@code quarter} is 1 to 4. */
  public static Period quarter(int year, int quarter) {
    return new Period(
        four(year) + "-Q" + quarter,
        YearMonth.of(year, quarter * 3 - 2),
        YearMonth.of(year, quarter * 3));
  }

  public static Period month(int year, int month) {
    YearMonth at = YearMonth.of(year, month);
    return new Period(at.toString(), at, at);
  }

  /** From January to a month of the same year; also for January alone. */
  public static Period yearToMonth(int year, int month) {
    YearMonth from = YearMonth.of(year, 1);
    YearMonth to = YearMonth.of(year, month);
    return new Period(from + "/" + to, from, to);
  }

  /** Whole years, such as those of a five-year plan. */
  public static Period years(int from, int to) {
    return new Period(four(from) + "/" + four(to), YearMonth.of(from, 1), YearMonth.of(to, 12));
  }

  /** The period that a code stands for; empty if it is not one. */
  public static Optional<Period> parse(String code) {
    if (code.isEmpty()) {
      return Optional.empty();
    }
    if (isYear(code)) {
      return Optional.of(year(Integer.parseInt(code)));
    }
    Matcher m = CODE.matcher(code);
    if (!m.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(m.group("year"));
    try {
      return Optional.of(parsed(m, year));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isYear(String code) {
    if (code.length() != YEAR_DIGITS) {
      return false;
    }
    for (int i = 0; i < YEAR_DIGITS; i++) {
      if (code.charAt(i) < '0' || code.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static Period parsed(Matcher m, int year) {
    if (m.group("toMonth") != null && m.group("month") != null) {
      YearMonth from = YearMonth.of(year, Integer.parseInt(m.group("month")));
      YearMonth to =
          YearMonth.of(Integer.parseInt(m.group("toYear")), Integer.parseInt(m.group("toMonth")));
      return new Period(from + "/" + to, from, to);
    }
    if (m.group("toYear") != null) {
      return years(year, Integer.parseInt(m.group("toYear")));
    }
    if (m.group("month") != null) {
      return month(year, Integer.parseInt(m.group("month")));
    }
    if (m.group("quarter") != null) {
      return quarter(year, Integer.parseInt(m.group("quarter")));
    }
    if (m.group("half") != null) {
      return half(year, Integer.parseInt(m.group("half")));
    }
    return year(year);
  }

  private static String four(int year) {
    return year >= 1000 ? Integer.toString(year) : String.format(Locale.ROOT, "%04d", year);
  }

  @Override
  public int compareTo(Period other) {
    int byStart = start.compareTo(other.start);
    int byEnd = byStart != 0 ? byStart : end.compareTo(other.end);
    return byEnd != 0 ? byEnd : code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
