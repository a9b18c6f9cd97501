package org.yunhe.report.statement;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names the parts of a whole by what the sentence says of the whole. */
final class PartNames {
  private static final int LONGEST_PART = 14;

  /** What the number of a sector of the economy measures beside the product of all. */
  private static final String SECTOR = "增加值";

  private static final Set<String> SECTORS = Set.of("一产", "二产", "三产", "第一产业", "第二产业", "第三产业");

  private final StatementWords words;

  PartNames(StatementWords words) {
    this.words = words;
  }

  /**
   * 播种面积50万亩，其中小麦30万亩: a part counted in the unit of the whole is measured as it is;
   * 零售总额增长9%，城镇增长8%: what only tells members apart takes all of it.
   *
   * @param base what was told before; empty if nothing was
   * @param lastUnit the unit that it was told in
   * @param part whether the number may be part of it: one added up is none
   */
  String of(String subject, String unit, String base, String lastUnit, boolean part) {
    boolean ofProduct = base.endsWith("生产总值") || base.endsWith(SECTOR);
    if (isSector(subject, unit) && (ofProduct || (base.isEmpty() && SECTORS.contains(subject)))) {
      return subject + SECTOR;
    }
    if (subject.length() < 2 || subject.length() > LONGEST_PART || !unit.equals(lastUnit)) {
      return subject;
    }
    int noun = words.measureNoun.longestBefore(base, 0, base.length());
    if (noun < 2 || base.length() - noun < 2 || isDone(subject)) {
      return subject;
    }
    if (words.modifier.contains(subject)) {
      int other = words.modifier.longestAt(base, 0, base.length());
      return subject + base.substring(other < base.length() ? other : 0);
    }
    return unit.startsWith("%") || unit.equals("倍") || !part
        ? subject
        : subject + base.substring(base.length() - noun);
  }

  /**
   * 进出口总额31亿元，其中出口20亿元、进口11亿元: 出口总额 and 进口总额; empty if the subject is no such part.
   *
   * @param base what was told before
   * @param history all that the sentence told before
   */
  String ofWhole(String subject, String base, List<String> history) {
    for (Map.Entry<String, String> entry : words.whole.entrySet()) {
      if (entry.getValue().contains(subject)) {
        String named = ofWhole(subject, entry.getKey(), entry.getValue(), base, history);
        if (!named.isEmpty()) {
          return named;
        }
      }
    }
    return "";
  }

  private static String ofWhole(
      String subject, String whole, String parts, String base, List<String> history) {
    List<String> members = List.of(parts.split("\\|", -1));
    if (!members.contains(subject)) {
      return "";
    }
    if (base.contains(whole)) {
      return base.replace(whole, subject);
    }
    boolean told = history.stream().anyMatch(name -> name.contains(whole));
    return members.stream()
        .filter(sibling -> told && base.contains(sibling))
        .findFirst()
        .map(sibling -> base.replace(sibling, subject))
        .orElse("");
  }

  /** 第一产业 or 二产 alone with an amount or a growth: its part of the product of all. */
  private static boolean isSector(String subject, String unit) {
    boolean industry = subject.length() > 2 && subject.endsWith("业") && unit.equals("%");
    boolean amount = unit.endsWith("元") || unit.equals("%");
    return amount && (industry || SECTORS.contains(subject));
  }

  private boolean isDone(String subject) {
    int end = subject.length();
    return words.deed.longestAt(subject, 0, end) > 0
        || words.deed.longestBefore(subject, 0, end) > 0
        || words.attribute.longestBefore(subject, 0, end) > 0;
  }
}
