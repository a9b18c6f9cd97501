package org.yunhe.table.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All words by which tables are understood.
 *
 * @param measures measure words by text
 * @param comparisons what tells that numbers compare with another period: 同比, 比上年同期, 涨跌
 * @param directions words and arrows that say the sign of a growth: 下降, ↑
 * @param missing markers of a missing number
 * @param headings roles of columns by heading
 * @param notes beginnings of footer lines
 * @param titles roles of title lines by key
 * @param databases regions that titles of databases imply
 * @param titleWords words of titles that name no indicator, longest first
 * @param aspects headings that say something of the column before them, such as its plan, and
 *     whether that is of the whole year
 * @param groups words for parts of a population, and for the whole of it
 * @param kinds kinds of quantity by the ending of a name: 面积 is an area, 额 money
 */
public record TableWords(
    Map<String, MeasureWord> measures,
    List<String> comparisons,
    Map<String, Direction> directions,
    Set<String> missing,
    Map<String, ColumnRole> headings,
    List<String> notes,
    Map<String, TitleRole> titles,
    Map<String, String> databases,
    List<String> titleWords,
    Map<String, Boolean> aspects,
    Map<String, GroupWord> groups,
    Map<String, String> kinds) {
  private static final int LONGEST_START = 8;
  private static final int LONGEST_KEY = 24;

  private static final Pattern WHOLE_REGION = Pattern.compile("全[国省市区县州旗]");

  /** 0-14岁, 90平方米及以下, 500万元以上: what is counted by age or size. */
  private static final Pattern SIZES = sizes("岁|周岁|m2|m²|㎡|平方米|平米|亩|公顷|万?元|亿元|人|户|吨");

  /** 行业大类代码, 产品编码. */
  private static final Pattern CODE = Pattern.compile("^[^=＝]{1,10}(?:代码|编码|编号)$");

  /** Stands before a plan of which a part is done. */
  private static final List<String> PLAN_DONE = List.of("完成", "占", "为", "累计完成", "累计占", "累计为");

  /** Stands before the plan of a whole year. */
  private static final List<String> OF_YEAR = List.of("年", "年初", "年度", "全年");

  private static Pattern sizes(String units) {
    String amount = "\\d{1,6}(?:\\.\\d)?";
    String unit = "(?:" + units + ")";
    return Pattern.compile(
        amount + unit + "?[-—–~～至到]" + amount + unit + "|" + amount + unit + "(?:及?以[上下]|以内)");
  }

  /** What a word says of the part that a row or column shows. */
  public enum GroupWord {
    /** The whole: 总计. */
    TOTAL,
    /** A part, which names no indicator by itself: 城镇. */
    GROUP
  }

  public boolean isTotal(String label) {
    return groups.get(Plain.compact(label)) == GroupWord.TOTAL;
  }

  /** Whether a label names the whole of a table's figures, perhaps by its region: 全国, 全省合计. */
  public boolean isWhole(String label) {
    String compact = Plain.compact(label);
    Matcher region = WHOLE_REGION.matcher(compact);
    String rest = region.lookingAt() ? compact.substring(region.end()) : compact;
    return isTotal(rest) || (rest.isEmpty() && !compact.isEmpty());
  }

  /** What a label says of a part or the whole of something; empty if it names an indicator. */
  public Optional<GroupWord> group(String label) {
    String compact = Plain.compact(label);
    @Nullable GroupWord word = groups.get(compact);
    return word == null && isSize(compact)
        ? Optional.of(GroupWord.GROUP)
        : Optional.ofNullable(word);
  }

  /** Most labels begin with no digit, and a pattern is dear in a long table. */
  private static boolean isSize(String label) {
    char first = label.isEmpty() ? ' ' : label.charAt(0);
    return first >= '0' && first <= '9' && SIZES.matcher(label).matches();
  }

  /** Whether a label names a part or the whole of something, and no indicator. */
  public boolean isGroup(String label) {
    return group(label).isPresent();
  }

  /** The kind of quantity that the ending of a name tells ({@code money}, {@code ratio} …). */
  public Optional<String> kind(String name) {
    // No more than endings can be long: the label of a broken file may have a million chars.
    int longest = kinds.keySet().stream().mapToInt(String::length).max().orElse(0);
    for (int from = Math.max(0, name.length() - longest); from < name.length(); from++) {
      @Nullable String kind = kinds.get(name.substring(from));
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether a heading says something of the column before it: 年初预算, 完成预算, 贡献率. */
  public boolean isAspect(String heading) {
    return aspects.containsKey(heading)
        || startsLikeAspect(heading, PLAN_DONE)
        || startsLikeAspect(heading, OF_YEAR);
  }

  /** Whether a heading is that of the plan of a whole year: 年初预算, 全年计划投资. */
  public boolean isAspectOfYear(String heading) {
    return aspects.getOrDefault(heading, false) || startsLikeAspect(heading, OF_YEAR);
  }

  private boolean startsLikeAspect(String heading, List<String> before) {
    return before.stream()
        .filter(heading::startsWith)
        .map(word -> heading.substring(word.length()))
        .anyMatch(rest -> aspects.keySet().stream().anyMatch(rest::startsWith));
  }

  /** Whether a measure word compares with another period and says no more: 同比, 累计同比. */
  public boolean isComparison(String word) {
    return comparisons.contains(word);
  }

  /** Whether a text still speaks of another period, of which no measure word could be made. */
  public boolean compares(String text) {
    return comparisons.stream().anyMatch(text::contains);
  }

  public boolean isMissing(String text) {
    return text.isEmpty() || missing.contains(text);
  }

  /** The role of a column with a heading. */
  public Optional<ColumnRole> role(String heading) {
    String compact = Plain.compact(heading);
    Optional<ColumnRole> role = Optional.ofNullable(headings.get(compact));
    return role.or(() -> Optional.ofNullable(headings.get(compact.toLowerCase(Locale.ROOT))))
        .or(
            () ->
                Translation.behind(heading)
                    .map(both -> headings.get(Plain.compact(both.original()))))
        .or(() -> CODE.matcher(compact).find() ? Optional.of(ColumnRole.CODE) : Optional.empty());
  }

  /** A measure word that begins a longer name and tells which months a level covers: 本月产量. */
  public Optional<MeasureWord> levelAtStart(String name) {
    for (int length = Math.min(LONGEST_START, name.length() - 1); length > 1; length--) {
      @Nullable MeasureWord word = measures.get(name.substring(0, length));
      if (word != null && word.sense().tellsMonths()) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** What a line of the form 单位：亿元 tells; empty if it is no such line. */
  public Optional<TitleRole> titleRole(String line) {
    int colon = colon(line);
    return colon <= 0 || colon > LONGEST_KEY
        ? Optional.empty()
        : Optional.ofNullable(titles.get(Plain.compact(line.substring(0, colon))));
  }

  /** Whether a text is the first half of such a line, whose other half stands in the next cell. */
  public boolean isTitleKey(String text) {
    return titleRole(text).isPresent() && Plain.strip(text.substring(colon(text) + 1)).isEmpty();
  }

  private static int colon(String text) {
    return Math.max(text.indexOf('：'), text.indexOf(':'));
  }

  /** A title without the words at its ends that name no indicator. */
  public String withoutTitleWords(String title) {
    String rest = title;
    for (int i = 0; i < titleWords.size(); i++) {
      String word = titleWords.get(i);
      if (rest.startsWith(word)) {
        rest = rest.substring(word.length());
        i = -1;
      } else if (rest.endsWith(word)) {
        rest = rest.substring(0, rest.length() - word.length());
        i = -1;
      }
    }
    return rest;
  }

  /** Whether a line begins like a footer. */
  public boolean isNote(String line) {
    String stripped = Plain.strip(line);
    String start = stripped.startsWith("*") ? stripped.substring(1) : stripped;
    return notes.stream().anyMatch(start::startsWith);
  }
}
