package org.yunhe.report.statement;

import org.yunhe.report.quantity.UnitKind;

/**
 * Goes back from a number over the words before it and takes off what is no subject: verb,
 * comparison, adverbs.
 */
final class LeadCursor {
  /** A comparison is no longer than this: 比上年同期, 高于全国平均水平. */
  private static final int LONGEST_COMPARISON = 18;

  private static final String ADDED = "新增";

  private static final String ADJECTIVES = "多高快少低慢";

  private final StatementWords words;
  private final String text;
  private final int from;
  private int end;
  private Lead.Verb verb = Lead.Verb.NONE;
  private boolean compared;
  private boolean reached;

  LeadCursor(StatementWords words, String text, int from, int to) {
    this.words = words;
    this.text = text;
    this.from = from;
    this.end = to;
  }

  /** Takes off all it can before a number of some kind. */
  void goBack(UnitKind kind) {
    yearOf();
    if (kind == UnitKind.TIMES) {
      timesOf();
    }
    if (kind == UnitKind.POINTS || kind == UnitKind.MONEY || kind == UnitKind.PERCENT) {
      than();
    }
    if (kind == UnitKind.MONEY || kind == UnitKind.MEASURE) {
      added();
    }
    while (step()) {
      // Each step takes one word off the end.
    }
  }

  /** Where the words end that are left. */
  int end() {
    return end;
  }

  /** What the verb said that was taken off. */
  Lead.Verb verb() {
    return verb;
  }

  /** Whether a comparison was taken off. */
  boolean compared() {
    return compared;
  }

  /** Whether a verb was taken off that tells where something got to: 达到, 增加到. */
  boolean reached() {
    return reached;
  }

  /** 高于全国1.7个百分点: the comparison is the verb. */
  private void than() {
    for (int i = end - 2; i >= from && i >= end - LONGEST_COMPARISON; i--) {
      Lead.Verb told = words.than.longestAt(text, i, end);
      if (told != null) {
        verb = told;
        compared = true;
        end = i;
        return;
      }
    }
  }

  /** 耕地面积新增2万亩: behind a measure, how much more of it there is. */
  private void added() {
    int before = end - ADDED.length();
    if (before > from
        && text.startsWith(ADDED, before)
        && words.measureNoun.longestBefore(text, from, before) > 0) {
      verb = words.flow.longestBefore(text, from, before) > 0 ? Lead.Verb.LEVEL : Lead.Verb.UP;
      end = before;
    }
  }

  /** 从2020年的51%提升到2025年的70%: the year is no part of what stands before. */
  private void yearOf() {
    if (end - 2 <= from || !text.startsWith("年的", end - 2)) {
      return;
    }
    int i = end - 2;
    while (i > from && Character.isDigit(text.charAt(i - 1))) {
      i--;
    }
    if (end - 2 - i == 4) {
      end = i;
    }
  }

  /** 是全国平均水平的两倍: the subject stands before 是. */
  private void timesOf() {
    if (end - 1 <= from || text.charAt(end - 1) != '的') {
      return;
    }
    for (int i = end - 2; i >= from; i--) {
      char c = text.charAt(i);
      boolean bound = text.startsWith("不低于", i) || text.startsWith("超过", i);
      if (c == '是' || c == '为' || c == '达' || bound || text.startsWith("相当于", i)) {
        end = i;
        verb = Lead.Verb.LEVEL;
        return;
      }
    }
  }

  /** 粮食产量连续9年稳定在, 企业数3年翻番: how long is no part of the subject. */
  private boolean years() {
    int i = end - 1;
    if (i <= from || text.charAt(i) != '年') {
      return false;
    }
    while (i > from && LeadReader.YEARS.indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    boolean any =
        i < end - 1
            && i > from
            && "每今去当".indexOf(text.charAt(end - 2)) < 0
            && "较比于自".indexOf(text.charAt(i - 1)) < 0;
    if (any) {
      boolean span = i - 1 > from && "前后近头这".indexOf(text.charAt(i - 1)) >= 0;
      end = span ? i - 1 : i;
    }
    return any;
  }

  private boolean step() {
    if (years()) {
      return true;
    }
    int up = words.changeUp.longestBefore(text, from, end);
    int down = words.changeDown.longestBefore(text, from, end);
    int level =
        Math.max(
            words.levelTo.longestBefore(text, from, end),
            words.levelDone.longestBefore(text, from, end));
    int adverb = words.adverb.longestBefore(text, from, end);
    int best = Math.max(Math.max(up, down), Math.max(level, adverb));
    if (words.deed.longestBefore(text, from, end) > best) {
      return false;
    }
    if (verb == Lead.Verb.LEVEL || verb == Lead.Verb.NONE) {
      if (noun()) {
        return true;
      }
    }
    if (best == 0 || verb == Lead.Verb.UP || verb == Lead.Verb.DOWN) {
      boolean filler = best > 0 && best == adverb;
      return filler ? take(adverb) : changed();
    }
    if (best == up || best == down) {
      return change(best, best == up ? Lead.Verb.UP : Lead.Verb.DOWN);
    }
    if (best == level && level > adverb) {
      if (verb == Lead.Verb.NONE) {
        verb = Lead.Verb.LEVEL;
      }
      reached |= level > 1 && "到至为".indexOf(text.charAt(end - 1)) >= 0;
      return take(level);
    }
    return take(adverb);
  }

  /** After a change was found: what is left of its verb, then what it is compared with. */
  private boolean changed() {
    if (verb != Lead.Verb.UP && verb != Lead.Verb.DOWN) {
      return false;
    }
    int done = words.levelDone.longestBefore(text, from, end);
    return done > 0 ? take(done) : comparison();
  }

  private boolean change(int length, Lead.Verb found) {
    boolean adjective = length == 1 && ADJECTIVES.indexOf(text.charAt(end - 1)) >= 0;
    if (length == 2 && isEarning()) {
      // 农民人均增收600元: what grew is in the verb.
      verb = found;
      return false;
    }
    int before = end;
    end -= length;
    Lead.Verb was = verb;
    if (was == Lead.Verb.NONE) {
      verb = found;
    }
    boolean with = comparison();
    if (adjective && !with) {
      end = before;
      verb = was;
      return false;
    }
    return was == Lead.Verb.NONE;
  }

  private boolean isEarning() {
    return text.startsWith("增收", end - 2)
        && end - 3 >= from
        && "均户人".indexOf(text.charAt(end - 3)) >= 0;
  }

  /** 增速达到5%, 涨幅2%: the noun says that the number is a change. */
  private boolean noun() {
    int up = words.changeNounUp.longestBefore(text, from, end);
    int down = words.changeNounDown.longestBefore(text, from, end);
    if (up == 0 && down == 0) {
      return false;
    }
    if (text.startsWith("自然", end - Math.max(up, down) - 2)) {
      // 人口自然增长率 is a rate of its own, not how something else grew.
      return false;
    }
    if (Math.max(up, down) == 2 && verb == Lead.Verb.NONE && isVerb()) {
      return false;
    }
    verb = up >= down ? Lead.Verb.UP : Lead.Verb.DOWN;
    end -= Math.max(up, down);
    return true;
  }

  private boolean isVerb() {
    return text.startsWith("增长", end - 2);
  }

  /** Takes a comparison off the end: 比上年, 较2020年, 与去年同期相比. */
  private boolean comparison() {
    for (int i = end - 1; i >= from && i >= end - LONGEST_COMPARISON; i--) {
      char c = text.charAt(i);
      boolean with = c == '与' && i + 1 < end && "上去同前年".indexOf(text.charAt(i + 1)) >= 0;
      if (with || ((c == '比' || c == '较') && isComparison(i))) {
        compared = true;
        end = c == '比' && i > from && text.charAt(i - 1) == '相' ? i - 1 : i;
        return true;
      }
    }
    return false;
  }

  private boolean isComparison(int at) {
    if (at + 1 >= end) {
      return false;
    }
    char next = text.charAt(at + 1);
    char before = at > from ? text.charAt(at - 1) : ' ';
    boolean word =
        "重例率值价拟".indexOf(next) >= 0 || "占可同环对".indexOf(before) >= 0 || "大快好高强".indexOf(next) >= 0;
    return !word;
  }

  private boolean take(int length) {
    end -= length;
    return length > 0;
  }
}
