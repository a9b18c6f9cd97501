package org.yunhe.report.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yunhe.report.lexicon.WordTrie;
import org.yunhe.report.quantity.NumberUse;
import org.yunhe.staged.Period;

/** Finds what a sentence says of time: years, months, spans of months, plans, spans of years. */
final class TimeMentions {
  private static final String COMPARED = "比较";

  /** Words for parts of a year, and what they begin with. */
  static final List<String> PARTS_OF_YEARS =
      List.of("一季度", "二季度末", "三季度末", "四季度末", "上半年", "下半年", "前三季度", "前三个月");

  /**
   * A time named in a sentence.
   *
   * @param at where it starts
   * @param code the period; empty if it ends an earlier one
   * @param base whether something is compared with it (比2005年)
   */
  record Mention(int at, String code, boolean base) {}

  private final StatementWords words;
  private final WordTrie named;
  private final DocumentYears years;

  TimeMentions(StatementWords words, DocumentYears years) {
    this.words = words;
    this.years = years;
    named = words.timeNames;
  }

  /**
   * The times that a sentence names, in order.
   *
   * @param year the year that months and spans without one belong to
   */
  List<Mention> read(String text, int start, int end, List<NumberUse> uses, int year) {
    List<Mention> mentions = new ArrayList<>();
    DateMentions.add(text, uses, year, years.plan(), mentions);
    phrases(text, start, end, year, mentions);
    if (years.halved()) {
      spoken(text, start, end, mentions);
      if (year > 0 && mentions.stream().anyMatch(m -> m.code().indexOf('-') > 0)) {
        wholeYear(text, start, end, year, mentions);
      }
    } else if (year > 0) {
      wholeYear(text, start, end, year, mentions);
      if (years.issue() > 0) {
        told(text, start, end, year, mentions);
      }
    }
    mentions.sort((a, b) -> Integer.compare(a.at(), b.at()));
    return mentions;
  }

  private void phrases(String text, int start, int end, int year, List<Mention> mentions) {
    int i = named.find(text, start, end);
    while (i >= 0) {
      if (year > 0) {
        endOfQuarter(text, i, year, mentions);
        partOfYear(text, i, year, mentions);
      }
      i = named.find(text, i + 1 + named(text, i, end, year, mentions), end);
    }
  }

  /** Takes in the words for a time at a place; how many chars to go on. */
  private int named(String text, int at, int end, int year, List<Mention> mentions) {
    if (at > 0 && text.charAt(at) == '十' && text.charAt(at - 1) == '“') {
      return 0;
    }
    String plan = wordAt(words.plan, text, at);
    if (!plan.isEmpty()) {
      if (!isPlanOf(text, at + plan.length())) {
        mentions.add(new Mention(at, words.plan.get(plan), isBase(text, at, at + plan.length())));
      }
      return plan.length() - 1;
    }
    if (year <= 0) {
      return 0;
    }
    String ahead = wordAt(words.spanAhead, text, at);
    if (!ahead.isEmpty()) {
      int count = Integer.parseInt(words.spanAhead.get(ahead));
      mentions.add(new Mention(at, Period.years(year, year + count - 1).code(), false));
      return ahead.length() - 1;
    }
    String past = wordAt(words.span, text, at);
    if (!past.isEmpty()) {
      if (!isPlanName(text, at, at + past.length())) {
        int count = Integer.parseInt(words.span.get(past));
        span(at, count, count == 1 && years.halved() ? years.review() : year, mentions);
      }
      return past.length() - 1;
    }
    if (text.startsWith("一季度", at) && at + 3 <= end && !text.startsWith("末", at + 3)) {
      mentions.add(new Mention(at, Period.yearToMonth(year, 3).code(), isCompared(text, at)));
    }
    return 0;
  }

  /** The first of some words that stands at a place; empty if none does. */
  private static String wordAt(Map<String, String> words, String text, int at) {
    for (String word : words.keySet()) {
      if (text.startsWith(word, at)) {
        return word;
      }
    }
    return "";
  }

  /** So many years up to one: 五年来, 一年来. */
  private static void span(int at, int count, int year, List<Mention> mentions) {
    if (count == 1) {
      mentions.add(new Mention(at, Period.year(year).code(), false));
    } else if (count > 1) {
      mentions.add(new Mention(at, Period.years(year - count + 1, year).code(), false));
    }
  }

  /** 比“十三五”, 由“十三五”末的: another time that something is compared with. */
  private static boolean isBase(String text, int start, int end) {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    boolean left =
        "由从".indexOf(before) >= 0 && (text.startsWith("末", end) || text.startsWith("期末", end));
    return "比较与为是".indexOf(before) >= 0 || left;
  }

  /** “十四五”规划, “十四五”项目: the plan is named, not its years. */
  private static boolean isPlanOf(String text, int end) {
    return text.startsWith("规划", end)
        || text.startsWith("纲要", end)
        || text.startsWith("项目", end)
        || text.startsWith("重大项目", end)
        || text.startsWith("重点项目", end);
  }

  /** Whether a span of years is part of a plan's name: 第十五个五年规划. */
  private static boolean isPlanName(String text, int start, int end) {
    return (start > 0 && text.charAt(start - 1) == '个')
        || text.startsWith("规划", end)
        || text.startsWith("计划", end)
        || text.startsWith("行动", end);
  }

  /** 今年 and 去年, seen from the year of the report. */
  private void spoken(String text, int start, int end, List<Mention> mentions) {
    for (int i = start; i + 1 < end; i++) {
      if (text.charAt(i + 1) == '年') {
        char c = text.charAt(i);
        int year = c == '今' ? years.plan() : c == '去' ? years.plan() - 1 : 0;
        if (year > 0 && !isMonth(text, i + 2, end)) {
          mentions.add(new Mention(i, Period.year(year).code(), isCompared(text, i)));
        }
      }
    }
  }

  /** 今年1月, 今年二月: the month is named, not the year. */
  private static boolean isMonth(String text, int at, int end) {
    int i = at;
    while (i < end && i < at + 2 && "0123456789一二三四五六七八九十".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i > at && i < end && text.charAt(i) == '月';
  }

  /**
   * 今年 and 去年 in what is no half of a report: 今年 where it looks back on the year before, 去年 unless
   * it is only compared with (去年同期).
   */
  private void told(String text, int start, int end, int year, List<Mention> mentions) {
    for (int i = start; i + 1 < end; i++) {
      if (text.charAt(i + 1) != '年' || isCompared(text, i)) {
        continue;
      }
      char c = text.charAt(i);
      if (c == '今' && years.issue() > year) {
        mentions.add(new Mention(i, Period.year(years.issue()).code(), false));
      } else if (c == '去' && !text.startsWith("同期", i + 2)) {
        mentions.add(new Mention(i, Period.year(years.issue() - 1).code(), false));
      }
    }
  }

  /** 全年, 年底前: the whole year, where months of it were named before. */
  private static void wholeYear(String text, int start, int end, int year, List<Mention> mentions) {
    for (int i = start; i + 1 < end; i++) {
      if (text.charAt(i) != '年' && text.charAt(i + 1) != '年') {
        continue;
      }
      boolean whole = text.charAt(i) == '全' && text.charAt(i + 1) == '年' && !isGoal(text, i + 2);
      boolean bound = text.charAt(i) == '年' && "内底".indexOf(text.charAt(i + 1)) >= 0;
      char before = i > 0 ? text.charAt(i - 1) : ' ';
      if (whole || (bound && !Character.isDigit(before) && "今去明当近".indexOf(before) < 0)) {
        mentions.add(new Mention(i, Period.year(year).code(), isCompared(text, i)));
      }
    }
  }

  /** 完成全年任务的…, 占全年的…: the year's goal or sum is named, not the year. */
  private static boolean isGoal(String text, int at) {
    return (at > 2 && text.charAt(at - 3) == '占')
        || text.startsWith("任务", at)
        || text.startsWith("目标", at)
        || text.startsWith("计划", at)
        || text.startsWith("预算", at);
  }

  /** 上半年, 下半年, 前三季度; as what something is compared with where 比 or 较 stands before. */
  private static void partOfYear(String text, int at, int year, List<Mention> mentions) {
    if (text.startsWith("半年开始", at + 1) || text.startsWith("半年以来", at + 1)) {
      return;
    }
    int months =
        text.startsWith("上半年", at)
            ? 6
            : text.startsWith("前三季度", at) ? 9 : text.startsWith("前三个月", at) ? 3 : 0;
    if (text.startsWith("下半年", at)) {
      mentions.add(new Mention(at, year + "-07/" + year + "-12", isCompared(text, at)));
    }
    if (months > 0) {
      mentions.add(new Mention(at, Period.yearToMonth(year, months).code(), isCompared(text, at)));
    }
  }

  /** 一季度末, 三季度末: the month that it ends in. */
  private static void endOfQuarter(String text, int at, int year, List<Mention> mentions) {
    int quarter = "一二三四".indexOf(text.charAt(at)) + 1;
    if (quarter > 0 && text.startsWith("季度末", at + 1)) {
      mentions.add(new Mention(at, Period.month(year, quarter * 3).code(), isCompared(text, at)));
    }
  }

  private static boolean isCompared(String text, int at) {
    return at > 0 && COMPARED.indexOf(text.charAt(at - 1)) >= 0;
  }
}
