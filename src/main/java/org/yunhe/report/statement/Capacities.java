package org.yunhe.report.statement;

import java.util.Set;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.staged.Comparison;

/** Tells the capacities that belong to the name of a plant or project: 甲厂10万吨铝材项目, 500千伏变电站. */
final class Capacities {
  private static final int LONGEST_LIST = 80;
  private static final int LONGEST_NAME = 32;
  private static final int SHORTEST_NAME = 2;
  private static final String NAME_OPENS = "，；：。！？、（）—\t";
  private static final String NAME_STOPS = "，；：。！？、\t0123456789";
  private static final Set<String> WHOLES = Set.of("全国", "全省", "全市", "全区", "全县", "全州", "全旗");

  private final StatementWords words;

  Capacities(StatementWords words) {
    this.words = words;
  }

  /**
   * Whether a quantity is part of a name.
   *
   * @param noun how many chars of plain words stand behind it
   */
  boolean inName(String text, int start, int end, Quantity quantity, int noun) {
    boolean capacity = isCapacity(quantity.unit()) || isYearly(text, start, quantity.start());
    return capacity
        && (isFacility(text, quantity.end(), end)
            || isListOfProjects(text, quantity.end(), end)
            || isNamed(text, start, quantity, noun));
  }

  /**
   * 甲厂60万吨甲醇装置试车: a capacity between a name and what it is. A verb, a measure or a whole (全县)
   * before it tells of a figure; so does a remark behind it.
   */
  private boolean isNamed(String text, int start, Quantity quantity, int noun) {
    int at = isYearly(text, start, quantity.start()) ? quantity.start() - 2 : quantity.start();
    int from = afterMark(text, start, at);
    boolean voltage = quantity.unit().indexOf('伏') >= 0;
    int to = quantity.end() + noun;
    if (words.measureNoun.longestBefore(text, quantity.end(), to) > 0
        || words.remark.longestAt(text, quantity.end(), text.length()) > 0
        || quantity.comparison() != Comparison.EQ) {
      return false;
    }
    return voltage
        || (at - from >= SHORTEST_NAME
            && words.deed.longestBefore(text, from, at) == 0
            && words.levelTo.longestBefore(text, from, at) == 0
            && words.levelDone.longestBefore(text, from, at) == 0
            && words.changeUp.longestBefore(text, from, at) == 0
            && words.changeDown.longestBefore(text, from, at) == 0
            && words.adverb.longestBefore(text, from, at) == 0
            && words.measureNoun.longestBefore(text, from, at) == 0
            && words.attribute.longestBefore(text, from, at) == 0
            && !isLead(text, from, at));
  }

  /** After the last mark before a place, remarks in brackets skipped. */
  private static int afterMark(String text, int start, int at) {
    int depth = 0;
    int i = at;
    while (i > start) {
      char c = text.charAt(i - 1);
      if (depth == 0 && c != '）' && NAME_OPENS.indexOf(c) >= 0) {
        break;
      }
      depth += c == '）' ? 1 : c == '（' ? -1 : 0;
      i--;
    }
    return i;
  }

  /** 全县, 我市, 其中: no name. */
  private boolean isLead(String text, int from, int at) {
    return WHOLES.contains(text.substring(Math.max(from, at - 2), at))
        || words.lead.longestBefore(text, from, at) > 0;
  }

  /** 年产3000辆汽车项目: what a plant makes in a year is part of its name. */
  private static boolean isYearly(String text, int start, int at) {
    return at - 2 >= start && (text.startsWith("年产", at - 2) || text.startsWith("日产", at - 2));
  }

  /** 700万吨煤矿、5万千瓦风电等项目. */
  private static boolean isListOfProjects(String text, int from, int end) {
    for (int i = from; i + 2 < end && i < from + LONGEST_LIST; i++) {
      char c = text.charAt(i);
      if (c == '，' || c == '。' || c == '；') {
        return false;
      }
      if (c == '等' && (text.startsWith("项目", i + 1) || text.startsWith("重点项目", i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapacity(String unit) {
    return unit.indexOf('吨') >= 0
        || (unit.indexOf('瓦') >= 0 && !unit.endsWith("时"))
        || unit.indexOf('伏') >= 0
        || unit.endsWith("寸")
        || unit.endsWith("纳米");
  }

  /** Whether what follows is a plant or a project, as in 10万吨铝材及配套项目. */
  private boolean isFacility(String text, int from, int end) {
    int to = from;
    while (to < end && to - from <= LONGEST_NAME && NAME_STOPS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return words.facility.find(text, from, to) >= 0;
  }
}
