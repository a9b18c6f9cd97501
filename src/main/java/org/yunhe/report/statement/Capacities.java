package org.yunhe.report.statement;

import java.util.List;
import org.yunhe.report.lexicon.Ascii;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.report.quantity.UnitKind;
import org.yunhe.staged.Comparison;

/** Tells the capacities that belong to the name of a plant or project: 甲厂10万吨铝材项目, 500千伏变电站. */
final class Capacities {
  private static final int LONGEST_LIST = 80;
  private static final int LONGEST_NAME = 32;
  private static final int SHORTEST_NAME = 2;
  private static final String NAME_OPENS = "，；：。！？、（）—\t";
  private static final String NAME_STOPS = "，；：。！？、\t0123456789";
  private static final List<String> YEARLY = List.of("年产", "日产", "年加工", "年处理", "年出栏", "年屠宰");
  private static final List<String> WORKS = List.of("工程", "行动", "计划", "工程建设", "基地建设");

  private final StatementWords words;

  Capacities(StatementWords words) {
    this.words = words;
  }

  /** Whether an amount is part of a name. */
  boolean inName(Surroundings around) {
    String text = around.text();
    Quantity quantity = around.quantity();
    int yearly = yearly(text, around.start(), quantity.start());
    boolean capacity = yearly > 0 || isCapacity(quantity.unit());
    if ((capacity || isArea(quantity.unit()))
        && isListOfProjects(text, quantity.end(), around.end())) {
      return true;
    }
    boolean ofPlant =
        capacity
            && (isFacility(text, quantity.end(), around.end())
                || isNamed(around, quantity.start() - yearly));
    return ofPlant || isOfWork(around);
  }

  /** 百万亩造林工程, 百亿斤产能提升行动: a round size in words is part of the name of a work. */
  private static boolean isOfWork(Surroundings around) {
    Quantity quantity = around.quantity();
    return quantity.chinese()
        && quantity.kind() == UnitKind.MEASURE
        && quantity.unitEnd() == quantity.end()
        && endsWithWork(around.text(), around.nounEnd());
  }

  private static boolean endsWithWork(String text, int end) {
    for (String work : WORKS) {
      if (text.startsWith(work, end - work.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * 甲厂60万吨甲醇装置试车: a capacity between a name and what it is. A measure or a remark behind it tells
   * of a figure.
   *
   * @param at where the capacity starts, 年产 and the like left in
   */
  private boolean isNamed(Surroundings around, int at) {
    String text = around.text();
    Quantity quantity = around.quantity();
    if (words.measureNoun.longestBefore(text, quantity.end(), around.nounEnd()) > 0
        || words.remark.longestAt(text, quantity.end(), text.length()) > 0
        || quantity.comparison() != Comparison.EQ) {
      return false;
    }
    boolean voltage = quantity.unit().indexOf('伏') >= 0;
    return voltage || isName(text, afterMark(text, around.start(), at), at);
  }

  /** Whether a range may end a name: a verb, a measure or a whole (全县) ends none. */
  private boolean isName(String text, int from, int at) {
    return at - from >= SHORTEST_NAME
        && words.deed.longestBefore(text, from, at) == 0
        && words.levelTo.longestBefore(text, from, at) == 0
        && words.levelDone.longestBefore(text, from, at) == 0
        && words.changeUp.longestBefore(text, from, at) == 0
        && words.changeDown.longestBefore(text, from, at) == 0
        && words.adverb.longestBefore(text, from, at) == 0
        && words.measureNoun.longestBefore(text, from, at) == 0
        && words.attribute.longestBefore(text, from, at) == 0
        && !isLead(text, from, at);
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
    int whole = at - Wholes.LENGTH;
    return (whole >= from && Wholes.isAt(text, whole))
        || words.lead.longestBefore(text, from, at) > 0;
  }

  /**
   * Length of the words before a quantity by which it is what a plant makes or takes in a year, and
   * part of its name: 年产3000辆汽车项目, 年加工5万吨面粉生产线; 0 if there are none.
   */
  private static int yearly(String text, int start, int at) {
    for (String word : YEARLY) {
      if (at - word.length() >= start && text.startsWith(word, at - word.length())) {
        return word.length();
      }
    }
    return 0;
  }

  /** 700万吨煤矿、5万千瓦风电等项目, 5000吨香料扩建、皮革改造等14个项目. */
  private static boolean isListOfProjects(String text, int from, int end) {
    for (int i = from; i + 2 < end && i < from + LONGEST_LIST; i++) {
      char c = text.charAt(i);
      if (c == '，' || c == '。' || c == '；') {
        return false;
      }
      if (c == '等') {
        int at = afterCount(text, i + 1, end);
        if (text.startsWith("项目", at) || text.startsWith("重点项目", at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Behind 14个; the place itself if no count stands there. */
  private static int afterCount(String text, int at, int end) {
    int i = at;
    while (i < end && Ascii.isDigit(text.charAt(i))) {
      i++;
    }
    return i > at && i < end && text.charAt(i) == '个' ? i + 1 : i;
  }

  private static boolean isArea(String unit) {
    return unit.endsWith("亩") || unit.endsWith("平方米");
  }

  private static boolean isCapacity(String unit) {
    return unit.indexOf('吨') >= 0
        || (unit.indexOf('瓦') >= 0 && !unit.endsWith("时"))
        || unit.indexOf('伏') >= 0
        || unit.endsWith("寸")
        || unit.endsWith("锭")
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
