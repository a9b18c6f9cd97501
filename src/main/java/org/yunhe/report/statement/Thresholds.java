package org.yunhe.report.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yunhe.report.number.Disposition;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.report.quantity.UnitKind;
import org.yunhe.staged.Comparison;

/**
 * Tells the quantities that only describe a thing: 500亩以上示范区70个, 过50亿元项目3个, 60岁以上老人, 10万吨铝材项目,
 * 这63个项目.
 */
final class Thresholds {
  private static final int LONGEST_NOUN = 24;
  private static final String CLAUSE_ENDS = "，；：。";
  private static final String LIST_MARKS = "、和与及";
  private static final String STOPS = "，；：。！？、（）和与及—\t";

  /** How rates, shares and values end that are said of things counted before. */
  private static final String RATES = "率重比例值入";

  private static final Set<String> CLASSES = Set.of("类", "级", "型", "代", "大", "线", "期");

  private static final List<String> WORKS = List.of("工程", "行动", "计划", "工程建设", "基地建设");

  /** 连续4次获评, 连续三届: for how long, not how many. */
  private static final Set<String> TIMES = Set.of("次", "届", "批", "轮");

  private static final String THIS = "这该此";
  private static final Set<String> WHOLES = Set.of("全国", "全省", "全市", "全区", "全县", "全州", "全旗");

  /** 中心, 中小学, 中医: words that begin with 中. */
  private static final String AFTER_MIDDLE = "心小国央医学级等间型部高考东西药外华期长";

  private final StatementWords words;
  private final Capacities capacities;

  Thresholds(StatementWords words) {
    this.words = words;
    capacities = new Capacities(words);
  }

  /** What a quantity is if it claims nothing; empty if it may be a statement. */
  Optional<Disposition> of(
      String text,
      int start,
      int end,
      @Nullable Quantity before,
      Quantity quantity,
      @Nullable Quantity after) {
    int at = quantity.end();
    if (at < end && text.charAt(at) == '级') {
      return Optional.of(Disposition.NAME);
    }
    int noun = nounLength(text, at, after == null ? end : Math.min(end, after.start()));
    if (noun > 2 && text.startsWith("之一", at + noun - 2)) {
      return Optional.of(Disposition.REFERENCE);
    }
    boolean several = quantity.start() > start && text.charAt(quantity.start() - 1) == '个';
    boolean milestone = words.milestone.longestBefore(text, at, at + noun) > 0;
    if (milestone && (several || quantity.unit().equals("个"))) {
      // 连跨4个千亿台阶, 三个千亿元台阶: how far something got is told in figures beside.
      return Optional.of(Disposition.MENTION);
    }
    boolean within = quantity.kind() == UnitKind.MEASURE && at < end && text.charAt(at) == '内';
    if (within || (after != null && isOwner(text, quantity, after))) {
      return Optional.of(Disposition.MENTION);
    }
    if (quantity.kind() == UnitKind.TIME) {
      return time(text, start, end, quantity);
    }
    boolean share =
        after != null
            && after.start() == at + 1
            && text.charAt(at) == '的'
            && after.kind() == UnitKind.PERCENT;
    if (share && words.planned.longestBefore(text, start, quantity.start()) > 0) {
      // 占年度任务31亿元的104%: what was planned is what the share is of.
      return Optional.of(Disposition.BASE);
    }
    char previous = quantity.start() > start ? text.charAt(quantity.start() - 1) : ' ';
    boolean times = TIMES.contains(quantity.unit());
    if (times && text.startsWith("连续", quantity.start() - 2)) {
      return Optional.of(Disposition.DURATION);
    }
    if (THIS.indexOf(previous) >= 0 || isInside(text, start, end, quantity)) {
      return Optional.of(Disposition.REFERENCE);
    }
    boolean figure = noun == 0 && isExtent(quantity);
    if (before != null
        && !figure
        && before.end() == quantity.start()
        && before.kind() == UnitKind.COUNT
        && (quantity.kind() != UnitKind.COUNT || CLASSES.contains(quantity.unit()))) {
      return Optional.of(Disposition.NAME);
    }
    boolean amount =
        quantity.kind() == UnitKind.MONEY
            || quantity.kind() == UnitKind.MEASURE
            || quantity.kind() == UnitKind.COUNT;
    if (amount
        && quantity.boundAfter()
        && quantity.comparison() != Comparison.APPROX
        && after != null
        && after.start() == at
        && after.kind() == UnitKind.COUNT) {
      return Optional.of(Disposition.THRESHOLD);
    }
    if (amount && isVague(text, start, end, quantity, after)) {
      return Optional.of(Disposition.THRESHOLD);
    }
    if (!amount || noun == 0) {
      return Optional.empty();
    }
    boolean wide = quantity.boundAfter() && quantity.comparison() != Comparison.APPROX;
    boolean bounded = wide || (previous != ' ' && isOver(quantity));
    boolean counts = after != null && after.start() == at + noun && after.kind() == UnitKind.COUNT;
    boolean measured = quantity.kind() == UnitKind.MONEY || quantity.kind() == UnitKind.MEASURE;
    boolean plain = text.startsWith("的", at) || !hasVerb(text, at, at + noun);
    if (counts && (bounded || measured) && plain) {
      return Optional.of(Disposition.THRESHOLD);
    }
    boolean counted =
        before != null
            && before.kind() == UnitKind.COUNT
            && isPlain(text, before.end(), quantity.start());
    if (bounded && counted) {
      return Optional.of(Disposition.THRESHOLD);
    }
    if (capacities.inName(text, start, end, quantity, noun) || isOfWork(text, quantity, noun)) {
      return Optional.of(Disposition.NAME);
    }
    boolean done =
        words.deed.longestBefore(text, start, quantity.start()) > 0
            || (before != null && isNext(text, before, quantity));
    if (wide && !done && words.remark.longestAt(text, at, end) == 0 && !isMarked(text, at)) {
      return Optional.of(Disposition.THRESHOLD);
    }
    return Optional.empty();
  }

  /** 培育一批产值超500亿、1000亿元的企业: classes of things that are not counted. */
  private static boolean isVague(
      String text, int start, int end, Quantity quantity, @Nullable Quantity after) {
    boolean listed = after != null && after.start() == quantity.end() + 1;
    int at = listed ? after.end() : quantity.end();
    if (nounLength(text, at, end) == 0) {
      return false;
    }
    for (int i = quantity.start() - 2; i >= start && CLAUSE_ENDS.indexOf(text.charAt(i)) < 0; i--) {
      if (text.startsWith("一批", i)) {
        return true;
      }
    }
    return false;
  }

  /** 30个以上 of 建设3个以上示范园、30个以上示范村: one more thing that is counted, at least. */
  private static boolean isNext(String text, Quantity before, Quantity quantity) {
    return before.kind() == UnitKind.COUNT
        && quantity.kind() == UnitKind.COUNT
        && before.boundAfter()
        && LIST_MARKS.indexOf(text.charAt(quantity.start() - 1)) >= 0;
  }

  /** 百万亩造林工程, 百亿斤产能提升行动: a round size in words is part of the name of a work. */
  private static boolean isOfWork(String text, Quantity quantity, int noun) {
    int end = quantity.end() + noun;
    return quantity.chinese()
        && quantity.kind() == UnitKind.MEASURE
        && quantity.unitEnd() == quantity.end()
        && WORKS.stream().anyMatch(work -> text.startsWith(work, end - work.length()));
  }

  /** 203个断面水质优良率达95%: what the next number measures is said of the things counted. */
  private boolean isOwner(String text, Quantity quantity, Quantity next) {
    int from = quantity.end();
    boolean joined = next.start() > from && "和、".indexOf(text.charAt(next.start() - 1)) >= 0;
    int to = joined ? next.start() - 1 : next.start();
    if (quantity.kind() != UnitKind.COUNT
        || (next.kind() == UnitKind.COUNT) != joined
        || nounLength(text, from, to) != to - from) {
      return false;
    }
    int end = to;
    int word = end - from;
    while (word > 0 && end > from) {
      word =
          Math.max(
              words.levelTo.longestBefore(text, from, end),
              words.adverb.longestBefore(text, from, end));
      end -= word;
    }
    boolean rate = end > from && RATES.indexOf(text.charAt(end - 1)) >= 0;
    return rate && end - from > 2 && words.measureNoun.longestBefore(text, from, end) > 0;
  }

  /** 公里 of 道路16条21公里: how long or large the things are altogether. */
  private static boolean isExtent(Quantity quantity) {
    String unit = quantity.unit();
    return quantity.kind() == UnitKind.MEASURE
        && (unit.endsWith("亩") || unit.endsWith("公里") || unit.endsWith("米"))
        && !unit.endsWith("立方米");
  }

  /** 过50亿元, 超10亿元. */
  private static boolean isOver(Quantity quantity) {
    return quantity.comparison() == Comparison.GE && quantity.start() < quantity.numberStart();
  }

  private static boolean isMarked(String text, int at) {
    return at < text.length() && STOPS.indexOf(text.charAt(at)) >= 0;
  }

  private Optional<Disposition> time(String text, int start, int end, Quantity quantity) {
    boolean age = quantity.unit().endsWith("岁");
    int from = Math.max(start, quantity.start() - LONGEST_NOUN);
    boolean figure = false;
    for (int i = quantity.start() - 1; i >= from && !isMarked(text, i); i--) {
      figure |= words.timeNoun.longestAt(text, i, quantity.start()) > 0;
    }
    boolean ends = quantity.end() >= end || isMarked(text, quantity.end());
    if (figure && ends) {
      return Optional.empty();
    }
    return Optional.of(age ? Disposition.THRESHOLD : Disposition.DURATION);
  }

  /** 在63个产业项目中. */
  private boolean isInside(String text, int start, int end, Quantity quantity) {
    if (quantity.kind() != UnitKind.COUNT) {
      return false;
    }
    boolean opens =
        quantity.start() == start || STOPS.indexOf(text.charAt(quantity.start() - 1)) >= 0;
    int before = quantity.start() - 2;
    boolean whole = before >= start && WHOLES.stream().anyMatch(w -> text.startsWith(w, before));
    if (!opens && !whole && text.charAt(quantity.start() - 1) != '在') {
      return false;
    }
    for (int i = quantity.end(); i < end && i < quantity.end() + LONGEST_NOUN; i++) {
      char c = text.charAt(i);
      if (c == '中' && i > quantity.end() + 1) {
        boolean ends = i + 1 >= end || STOPS.indexOf(text.charAt(i + 1)) >= 0;
        if (whole && i + 1 < end && AFTER_MIDDLE.indexOf(text.charAt(i + 1)) < 0) {
          return true;
        }
        return (!opens && ends) || words.facility.longestBefore(text, quantity.end(), i) > 0;
      }
      if (STOPS.indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** Length of the plain words behind a quantity up to a mark or the next quantity. */
  private static int nounLength(String text, int at, int end) {
    int i = at;
    while (i < end && i - at <= LONGEST_NOUN && STOPS.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i - at;
  }

  private boolean hasVerb(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.levelDone.longestAt(text, i, to) > 1
          || words.deed.longestAt(text, i, to) > 1
          || words.changeUp.longestAt(text, i, to) > 1) {
        return !text.startsWith("投资", i) && !text.startsWith("建设", i);
      }
    }
    return false;
  }

  private boolean isPlain(String text, int from, int to) {
    return to - from <= 8 && nounLength(text, from, to) == to - from && !hasVerb(text, from, to);
  }
}
