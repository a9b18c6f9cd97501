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
 * @param prefix whom it measures (农村), in front of the label; empty if all
 */
record Column(Measure measure, String unit, String period, String suffix, String prefix) {
  private static final String SHARE = "比重";

  /** Headers that name the measure of all labels below: 粮食 in a column 产量 is 粮食产量. */
  private static final Set<String> NOUNS =
      Set.of(
          "产量", "产值", "总产值", "增加值", "面积", "播种面积", "销售额", "零售额", "投资", "投资额", "收入", "税收", "出口额",
          "进口额", "存栏", "出栏", "客运量", "货运量");

  /** Headers for the groups that the labels below are measured of. */
  private static final Set<String> GROUPS =
      Set.of("城镇", "农村", "城市", "乡村", "城镇居民", "农村居民", "男性", "女性");

  /** Words of headers that say how a figure was taken, not of what. */
  private static final Set<String> GENERIC =
      Set.of(
          "绝对", "指标", "数值", "数量", "总量", "累计", "本月", "当月", "本期", "上期", "上年", "实绩", "实际", "完成", "计划",
          "全年", "全县", "全市", "全区", "合计", "金额", "期末", "年末", "月末", "月");

  static final Column PLAIN = new Column(Measure.LEVEL, "", "", "", "");

  /**
   * Reads a header.
   *
   * @param header its text
   * @param year the year of months without one; 0 if unknown
   * @param before the column to the left, whose period holds for a column of changes
   */
  static Column of(String header, int year, Column before) {
    String unit = inBrackets(header);
    boolean points = header.contains("百分点");
    boolean growth =
        !points
            && (header.contains("增长")
                || header.contains("增速")
                || header.contains("增幅")
                || header.contains("同比")
                || header.contains("±"));
    boolean change = points || (!growth && (header.contains("增减") || header.contains("增加")));
    boolean share = header.contains("比重") || header.contains("占比") || header.contains("构成");
    String period = period(header, year);
    if (period.isEmpty() && (growth || change || share)) {
      period = before.period();
    }
    if (growth) {
      return new Column(Measure.GROWTH, "%", period, before.noun(), before.prefix());
    }
    if (points) {
      return new Column(Measure.CHANGE, "个百分点", period, before.noun(), before.prefix());
    }
    if (share) {
      return new Column(Measure.LEVEL, "%", period, SHARE, before.prefix());
    }
    boolean percent = unit.equals("±%") || unit.equals("%");
    String noun = change ? before.noun() : nounOf(header);
    String prefix = change ? before.prefix() : GROUPS.contains(header) ? header : "";
    Measure measure = change ? Measure.CHANGE : Measure.LEVEL;
    return new Column(measure, percent ? "%" : unit, period, noun, prefix);
  }

  /** What this column measures, for the columns of its changes to the right. */
  private String noun() {
    return suffix.equals(SHARE) ? "" : suffix;
  }

  /** 产量 of 产量（万吨）, which the labels leave out; empty for 指标值 or a year. */
  private static String nounOf(String header) {
    int open = header.indexOf('（');
    String name = (open < 0 ? header : header.substring(0, open)).strip();
    return NOUNS.contains(name) || (open > 1 && isNoun(name)) ? name : "";
  }

  /** 在校学生（人）: a header with a unit of its own says what it counts, unless it only says how. */
  private static boolean isNoun(String name) {
    return GENERIC.stream().noneMatch(name::contains)
        && name.chars().noneMatch(c -> c >= '0' && c <= '9');
  }

  /** The words in brackets at the end of a header or label: the unit. */
  static String inBrackets(String text) {
    int open = text.lastIndexOf('（');
    int close = text.lastIndexOf('）');
    return open >= 0 && close == text.length() - 1 ? text.substring(open + 1, close) : "";
  }

  private static String period(String header, int year) {
    int month = header.indexOf('月');
    boolean compared = header.indexOf('比') >= 0 || header.indexOf('较') >= 0;
    if (month > 0 && year > 0 && !compared) {
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
