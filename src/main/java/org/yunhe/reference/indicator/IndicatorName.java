package org.yunhe.reference.indicator;

import java.util.List;
import java.util.regex.Pattern;
import org.yunhe.reference.Spelling;

/**
 * How the names of indicators are spelled and what in them does not change what is meant.
 *
 * <p>A name is compared in folded spelling, without the marks of a row label (其中:, 一、, 1., #) in
 * front of it and without a mark at its end. What says only whose figure it is (全市, 我区, 本县) is no
 * part of the indicator, since the region is kept apart.
 */
final class IndicatorName {
  private static final Pattern MARKS =
      Pattern.compile(
          "^(?:其中[:,]?|[#*]+|[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十\\d]{1,3}\\)|\\d{1,2}[.、](?!\\d))+");

  private static final String MARK_STARTS = "其#*一二三四五六七八九十(0123456789";

  private static final Pattern END = Pattern.compile("[:,、;。.]+$");

  private static final String END_MARKS = ":,、;。.";

  /** 全市场主体 and 我国有企业 do not begin with 全市 and 我国. */
  private static final Pattern WHOSE =
      Pattern.compile(
          "^(?:全国(?!有|家|际|性|重点|各)|全省(?!级|会)|全市(?!场|级)|全区(?!域|级)|全县(?!域|级)|全州(?!级)|全盟(?!级)|全旗(?!级)"
              + "|我国(?!有|家|际)|我省(?!级)|我市(?!场|级)|我区(?!域|级)|我县(?!域|级)|我州|我盟|我旗"
              + "|本省(?!级)|本市(?!级)|本区(?!级)|本县(?!级)|全镇|全乡|全地区)(?:的|实现)?");

  private static final String WHOSE_STARTS = "全我本";

  /** Words of time and of doing in front of a name that the period and the nature say already. */
  private static final List<String> LEADS =
      List.of("全年", "年末", "期末", "累计", "预计", "力争", "实现", "完成", "达到", "拟安排");

  private IndicatorName() {}

  /** A name in folded spelling without marks: what aliases are compared by. */
  static String plain(String name) {
    String folded = Spelling.folded(name);
    String unmarked =
        startsIn(MARK_STARTS, folded) ? MARKS.matcher(folded).replaceFirst("") : folded;
    boolean ends =
        !unmarked.isEmpty() && END_MARKS.indexOf(unmarked.charAt(unmarked.length() - 1)) >= 0;
    return ends ? END.matcher(unmarked).replaceFirst("") : unmarked;
  }

  /** Whether a name starts with one of some chars; most names do not, and need no pattern. */
  private static boolean startsIn(String chars, String name) {
    return !name.isEmpty() && chars.indexOf(name.charAt(0)) >= 0;
  }

  /** A plain name without whose figure it is; the name itself if nothing else is left. */
  static String withoutWhose(String plain) {
    if (!startsIn(WHOSE_STARTS, plain)) {
      return plain;
    }
    String rest = WHOSE.matcher(plain).replaceFirst("");
    return rest.length() >= 2 ? rest : plain;
  }

  /** A plain name without a word of time or of doing in front. */
  static String withoutLead(String plain) {
    for (String lead : LEADS) {
      if (plain.startsWith(lead) && plain.length() >= lead.length() + 2) {
        return plain.substring(lead.length());
      }
    }
    return plain;
  }
}
