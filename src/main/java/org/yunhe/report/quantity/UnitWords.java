package org.yunhe.report.quantity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yunhe.report.lexicon.Lexicon;
import org.yunhe.report.lexicon.WordMap;
import org.yunhe.report.lexicon.WordTrie;

/** The units of {@code number.txt}, each alone and with a multiplier before it. */
final class UnitWords {
  /** The groups of units and what those of each measure; a unit of two is one of the first. */
  private static final List<Map.Entry<String, UnitKind>> GROUPS =
      List.of(
          Map.entry("unit.percent", UnitKind.PERCENT),
          Map.entry("unit.point", UnitKind.POINTS),
          Map.entry("unit.times", UnitKind.TIMES),
          Map.entry("unit.tenth", UnitKind.PERCENT),
          Map.entry("unit.money", UnitKind.MONEY),
          Map.entry("unit.measure", UnitKind.MEASURE),
          Map.entry("unit.count", UnitKind.COUNT),
          Map.entry("unit.count.weak", UnitKind.COUNT));

  private static final Set<String> PLACES = Set.of("省", "市", "县", "区", "乡", "镇", "村", "城");

  private final WordMap<UnitKind> units;
  private final WordTrie multipliers;
  private final WordTrie time;
  private final WordTrie small;
  private final WordTrie large;
  private final WordTrie ordinal;
  private final WordTrie figure;
  private final WordTrie milestone;
  private final WordTrie noun;
  private final WordTrie named;
  private final WordTrie session;

  UnitWords(Lexicon lexicon) {
    Map<String, UnitKind> all = new LinkedHashMap<>();
    List<String> multiplierWords = lexicon.words("multiplier");
    for (Map.Entry<String, UnitKind> group : GROUPS) {
      UnitKind kind = group.getValue();
      for (String unit : lexicon.words(group.getKey())) {
        all.putIfAbsent(unit, kind);
        if (kind.isAmount()) {
          multiplierWords.stream()
              .filter(multiplier -> !isClass(multiplier, unit))
              .forEach(multiplier -> all.putIfAbsent(multiplier + unit, kind));
        }
      }
    }
    multiplierWords.forEach(multiplier -> all.putIfAbsent(multiplier, UnitKind.COUNT));
    units = new WordMap<>(all);
    multipliers = new WordTrie(multiplierWords);
    time = lexicon.trie("unit.time");
    small = lexicon.trie("unit.chinese");
    large = lexicon.trie("unit.chinese.large");
    ordinal = lexicon.trie("unit.ordinal");
    figure = lexicon.trie("figure");
    milestone = lexicon.trie("milestone");
    noun = lexicon.trie("noun");
    named = lexicon.trie("named");
    session = lexicon.trie("session");
  }

  /** 千亿县, 百亿镇: places by what they produce, not so many of them. */
  private static boolean isClass(String multiplier, String unit) {
    return multiplier.endsWith("亿") && PLACES.contains(unit);
  }

  /** Whether letters that name a figure end at a place: 人均GDP4.2万元. */
  boolean figureBefore(String text, int start, int at) {
    return figure.longestBefore(text, start, at) > 0;
  }

  /** Whether what stands at a place goes by a number: 603地块. */
  boolean isNamed(String text, int at, int end) {
    return named.longestAt(text, at, end) > 0;
  }

  /** Whether 届 at a place names a term: 14届人大; but 举办4届博览会. */
  boolean isTerm(String text, int at, int end) {
    return at < end && text.charAt(at) == '届' && session.longestAt(text, at + 1, end) > 0;
  }

  /**
   * Length of the unit at a place; 0 if there is none. Of 千亿大关 and 百亿台阶 it is 亿, of 千万家庭 it is 千万.
   */
  int lengthAt(String text, int at, int end) {
    int length = units.lengthAt(text, at, end);
    int last = at + length - 1;
    boolean word = length > 1 && beginsNoun(text, last, end);
    return word || (length > 0 && isMilestone(text, last, end)) ? length - 1 : length;
  }

  /** Whether a word stands at a place that begins like a counting word: 家庭. */
  boolean beginsNoun(String text, int at, int end) {
    return noun.longestAt(text, at, end) > 0;
  }

  /** Whether 大关, 台阶 or the like stands at a place. */
  boolean isMilestone(String text, int at, int end) {
    return milestone.longestAt(text, at, end) > 0;
  }

  int multiplierAt(String text, int at, int end) {
    return multipliers.longestAt(text, at, end);
  }

  int timeAt(String text, int at, int end) {
    return time.longestAt(text, at, end);
  }

  /** Whether a unit counts things even with a Chinese numeral before it. */
  boolean counts(String unit, boolean smallNumber) {
    return (smallNumber ? small : large).contains(unit);
  }

  /** Whether a Chinese numeral before the words at a place ranks or names: 十二届, 二期. */
  boolean ranks(String text, int at, int end) {
    return ordinal.longestAt(text, at, end) > 0;
  }

  UnitKind kind(String unit) {
    @Nullable UnitKind kind = units.of(unit, 0, unit.length());
    return kind == null ? UnitKind.COUNT : kind;
  }
}
