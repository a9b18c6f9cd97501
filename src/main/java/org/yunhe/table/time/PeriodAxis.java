package org.yunhe.table.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yunhe.table.words.Plain;

/**
 * Periods along a header row or a label column. A number such as 2016.1 is January, or October that
 * lost its zero when a spreadsheet took it for a number: its neighbours tell. So they do of the
 * year of a month that has none.
 */
public final class PeriodAxis {
  private static final Pattern LOST_ZERO = Pattern.compile("(\\d{4})\\.1");
  private static final Pattern POINTED = Pattern.compile("(\\d{4})\\.(\\d{1,2})");
  private static final Pattern SHORT_YEAR = Pattern.compile("\\d{2}年.{0,8}");
  private static final Pattern OTHER_ERA = Pattern.compile("\\d{3}年.{0,8}");
  private static final int OCTOBER = 10;

  private PeriodAxis() {}

  /** The period of each text; none where a text is no period or can't be told. */
  public static List<PartialPeriod> parse(List<String> texts) {
    List<PartialPeriod> periods = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Matcher lost = LOST_ZERO.matcher(Plain.narrow(texts.get(i)));
      periods.add(
          lost.matches()
              ? januaryOrOctober(texts, i, Integer.parseInt(lost.group(1)))
              : PeriodText.parse(texts.get(i)).orElse(PartialPeriod.NONE));
    }
    if (periods.stream().anyMatch(p -> !p.isNone())
        && texts.stream().anyMatch(t -> OTHER_ERA.matcher(Plain.compact(t)).matches())) {
      // 99年 before 100年 is not 1999.
      for (int i = 0; i < texts.size(); i++) {
        boolean shortYear = SHORT_YEAR.matcher(Plain.compact(texts.get(i))).matches();
        periods.set(i, shortYear ? PartialPeriod.UNCLEAR : periods.get(i));
      }
    }
    return YearsAlong.complete(periods);
  }

  private static PartialPeriod januaryOrOctober(List<String> texts, int at, int year) {
    if (texts.stream().anyMatch(t -> Plain.narrow(t).equals(year + ".01"))
        || isNeighbour(texts, at, year, OCTOBER - 1)
        || isNeighbour(texts, at, year, OCTOBER + 1)) {
      return PartialPeriod.month(year, OCTOBER);
    }
    boolean january =
        isNeighbour(texts, at, year, 2)
            || isNeighbour(texts, at, year - 1, 12)
            || texts.stream().anyMatch(t -> Plain.narrow(t).equals(year + ".10"));
    return january ? PartialPeriod.month(year, 1) : PartialPeriod.NONE;
  }

  private static boolean isNeighbour(List<String> texts, int at, int year, int month) {
    return isMonth(texts, at - 1, year, month) || isMonth(texts, at + 1, year, month);
  }

  private static boolean isMonth(List<String> texts, int at, int year, int month) {
    if (at < 0 || at >= texts.size()) {
      return false;
    }
    Matcher pointed = POINTED.matcher(Plain.narrow(texts.get(at)));
    return pointed.matches()
        && Integer.parseInt(pointed.group(1)) == year
        && Integer.parseInt(pointed.group(2)) == month;
  }
}
