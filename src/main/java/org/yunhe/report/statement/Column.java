package org.yunhe.report.statement;

import java.util.List;
import java.util.Set;
import org.yunhe.staged.Measure;
import org.yunhe.staged.Nature;
import org.yunhe.staged.Period;

/**
 * What the header of a column says of the numbers below it.
 *
 * @param measure what they say
 * @param unit their unit; empty if the table's or the row's holds
 * @param period when they hold; empty if the document tells
 * @param suffix what belongs to the indicator (比重); empty if nothing
 * @param prefix whom it measures (农村), in front of the label; empty if all
 * @param nature whether they are facts or aims (2023年计划)
 */
record Column(
    Measure measure, String unit, String period, String suffix, String prefix, Nature nature) {
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

  /** Words of headers over figures that are meant to be reached. */
  private static final List<String> AIMS = List.of("计划", "目标", "预期", "安排", "预算");

  /** Words that say of a plan how far it was carried out: 计划完成情况, 占年计划. */
  private static final List<String> DONE = List.of("完成", "实现", "执行", "实绩", "实际", "占", "为");

  /** Words in brackets that say how a figure was made, and are no unit. */
  private static final List<String> REMARKS =
      List.of(
          "预计", "预期", "预测", "计划", "目标", "草案", "快报", "初步", "核算", "口径", "修订", "调整", "汇总", "现价", "不变价",
          "可比价", "当年价");

  static final Column PLAIN = new Column(Measure.LEVEL, "", "", "", "", Nature.ACTUAL);

  /**
   * Reads a header.
   *
   * @param header its text
   * @param year the year of months without one; 0 if unknown
   * @param before the column to the left, whose period holds for a column of changes
   */
  static Column of(String header, int year, Column before) {
    String unit = unitOf(header);
    Nature nature = natureOf(header);
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
      return new Column(Measure.GROWTH, "%", period, before.noun(), before.prefix(), nature);
    }
    if (points) {
      return new Column(Measure.CHANGE, "个百分点", period, before.noun(), before.prefix(), nature);
    }
    if (share) {
      return new Column(Measure.LEVEL, "%", period, SHARE, before.prefix(), nature);
    }
    boolean percent = unit.equals("±%") || unit.equals("%");
    String noun = change ? before.noun() : nounOf(header);
    String prefix = change ? before.prefix() : GROUPS.contains(header) ? header : "";
    Measure measure = change ? Measure.CHANGE : Measure.LEVEL;
    return new Column(measure, percent ? "%" : unit, period, noun, prefix, nature);
  }

  /** 2023年计划 and 预期目标 are aims; 2022年完成（预计） and 完成计划 are not. */
  private static Nature natureOf(String header) {
    int remark = header.indexOf('（');
    String plain = remark < 0 ? header : header.substring(0, remark);
    boolean aim = AIMS.stream().anyMatch(plain::contains);
    return aim && DONE.stream().noneMatch(plain::contains) ? Nature.TARGET : Nature.ACTUAL;
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

  /** The unit in brackets at the end of a header or label; empty if there is none. */
  static String unitOf(String text) {
    int open = text.lastIndexOf('（');
    int close = text.lastIndexOf('）');
    String inside = open >= 0 && close == text.length() - 1 ? text.substring(open + 1, close) : "";
    return REMARKS.stream().anyMatch(inside::contains) ? "" : inside;
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
