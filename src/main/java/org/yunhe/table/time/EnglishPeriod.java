package org.yunhe.table.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yunhe.table.time.PartialPeriod.Span;

/** Periods as international databases write them: Mar-20, March 2020, 1Q2020, Q1 2020, 03/2020. */
final class EnglishPeriod {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String NAME =
      "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final String YEAR = "(?<year>\\d{4}|\\d{2})";
  private static final String GAP = "[-/ ,']{0,2}";

  private static final List<Pattern> NAMED =
      List.of(
          Pattern.compile("(?:\\d{1,2}" + GAP + ")?" + NAME + GAP + YEAR),
          Pattern.compile("(?<year>\\d{4})" + GAP + NAME));

  private static final List<Pattern> QUARTERS =
      List.of(
          Pattern.compile("q(?<number>[1-4])" + GAP + YEAR),
          Pattern.compile("(?<number>[1-4])q" + GAP + YEAR),
          Pattern.compile("(?<year>\\d{2})" + GAP + "q(?<number>[1-4])"));

  /** A month whose year stands elsewhere. */
  private static final Pattern MONTH = Pattern.compile(NAME);

  private static final String ANNUAL = "annual";

  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<number>\\d{1,2})[-/](?<year>\\d{4})");

  private EnglishPeriod() {}

  /** The period that a text is; a month or quarter may be out of range. */
  static Optional<PartialPeriod> parse(String text) {
    if (!mayBe(text)) {
      return Optional.empty();
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (Pattern named : NAMED) {
      Matcher matcher = named.matcher(lower);
      if (matcher.matches()) {
        int month = MONTHS.indexOf(matcher.group("name").substring(0, 3)) + 1;
        return Optional.of(PartialPeriod.month(year(matcher), month));
      }
    }
    Matcher month = MONTH.matcher(lower);
    if (month.matches()) {
      return Optional.of(
          PartialPeriod.month(null, MONTHS.indexOf(month.group("name").substring(0, 3)) + 1));
    }
    if (lower.equals(ANNUAL)) {
      return Optional.of(new PartialPeriod(null, Span.YEAR, 0));
    }
    for (Pattern quarter : QUARTERS) {
      Matcher matcher = quarter.matcher(lower);
      if (matcher.matches()) {
        return Optional.of(new PartialPeriod(year(matcher), Span.QUARTER, number(matcher)));
      }
    }
    Matcher matcher = MONTH_FIRST.matcher(lower);
    return matcher.matches()
        ? Optional.of(PartialPeriod.month(year(matcher), number(matcher)))
        : Optional.empty();
  }

  /** Nearly all texts are told by this: no letter, and no month before a slash or dash. */
  private static boolean mayBe(String text) {
    int mark = Math.max(text.indexOf('/'), text.indexOf('-'));
    return mark == 1 || mark == 2 || text.chars().anyMatch(c -> c < 128 && Character.isLetter(c));
  }

  private static int year(Matcher matcher) {
    return CenturyYear.of(Integer.parseInt(matcher.group("year")));
  }

  private static int number(Matcher matcher) {
    return Integer.parseInt(matcher.group("number"));
  }
}
