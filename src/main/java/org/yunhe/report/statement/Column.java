package org.yunhe.report.statement;

import java.util.Set;
import org.yunhe.staged.Measure;
import org.yunhe.staged.Period;

/**
 * What the header of a column says of the numbers below it.
 *
 * @param measure what they say
 * @param unit their unit; empty if the table's or the row's holds
 * @param period when they hold; empty if the document tells
 * @param suffix what belongs to the indicator (比重); empty if nothing
 */
record Column(Measure measure, String unit, String period, String suffix) {
  private static final String SHARE = "比重";

  /** Headers that name the measure of all labels below: 粮食 in a column 产量 is 粮食产量. */
  private static final Set<String> NOUNS =
      Set.of(
          "产量", "产值", "总产值", "增加值", "面积", "播种面积", "销售额", "零售额", "投资", "投资额", "收入", "税收", "出口额",
          "进口额", "存栏", "出栏", "客运量", "货运量");

  static final Column PLAIN = new Column(Measure.LEVEL, "", "", "");

  /**
   * Reads a header.
   *
   * @param header its text
   * @param year the year of months without one; 0 if unknown
   * @param before the column to the left, whose period holds for a column of changes
   */
  static Column of(String header, int year, Column before) {
    String unit = inBrackets(header);
    boolean growth =
        header.contains("增长")
            || header.contains("增速")
            || header.contains("同比")
            || header.contains("±");
    boolean change = !growth && (header.contains("增减") || header.contains("增加"));
    boolean share = header.contains("比重") || header.contains("占比") || header.contains("构成");
    String period = period(header, year);
    if (period.isEmpty() && (growth || change || share)) {
      period = before.period();
    }
    if (growth) {
      return new Column(Measure.GROWTH, "%", period, before.noun());
    }
    if (share) {
      return new Column(Measure.LEVEL, "%", period, SHARE);
    }
    boolean percent = unit.equals("±%") || unit.equals("%");
    String noun = change ? before.noun() : nounOf(header);
    return new Column(change ? Measure.CHANGE : Measure.LEVEL, percent ? "%" : unit, period, noun);
  }

  /** What this column measures, for the columns of its changes to the right. */
  private String noun() {
    return suffix.equals(SHARE) ? "" : suffix;
  }

  /** 产量 of 产量（万吨）, which the labels leave out; empty for 指标值 or a year. */
  private static String nounOf(String header) {
    int open = header.indexOf('（');
    String name = (open < 0 ? header : header.substring(0, open)).strip();
    return NOUNS.contains(name) ? name : "";
  }

  /** The words in brackets at the end of a header or label: the unit. */
  static String inBrackets(String text) {
    int open = text.lastIndexOf('（');
    int close = text.lastIndexOf('）');
    return open >= 0 && close == text.length() - 1 ? text.substring(open + 1, close) : "";
  }

  private static String period(String header, int year) {
    int month = header.indexOf('月');
    if (month > 0 && year > 0) {
      int from = month;
      while (from > 0
          && (Character.isDigit(header.charAt(from - 1)) || header.charAt(from - 1) == '-')) {
        from--;
      }
      String digits = header.substring(from, month);
      int dash = digits.indexOf('-');
      int last = number(digits.substring(dash + 1));
      if (last >= 1 && last <= 12) {
        return dash > 0 && number(digits.substring(0, dash)) == 1
            ? Period.yearToMonth(year, last).code()
            : Period.month(year, last).code();
      }
    }
    int named = header.indexOf('年');
    int told = named >= 4 ? number(header.substring(named - 4, named)) : 0;
    return told > 1900 && told < 2200 ? Period.year(told).code() : "";
  }

  private static int number(String digits) {
    return digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(Character::isDigit)
        ? 0
        : Integer.parseInt(digits);
  }
}
