package org.yunhe.report.statement;

import java.util.ArrayList;
import java.util.List;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.report.quantity.UnitKind;

/** Puts the quantities of a sentence into groups and cuts the words between them. */
final class GroupReader {
  private static final String SEPARATORS = "，；：。！？…】▲●■◆★\t\n";
  private static final int LONGEST_POST = 36;
  private static final int CLOSED = -2;

  private final StatementWords words;

  GroupReader(StatementWords words) {
    this.words = words;
  }

  List<Group> read(String text, int start, int end, List<Quantity> quantities) {
    List<List<Quantity>> lists = lists(text, quantities);
    List<Group> groups = new ArrayList<>(lists.size());
    int leadStart = start;
    int clauseStart = start;
    int previousEnd = start;
    int outerLead = start;
    for (int i = 0; i < lists.size(); i++) {
      List<Quantity> list = lists.get(i);
      int from = list.get(0).start();
      int separator = lastSeparator(text, previousEnd, from);
      boolean sameClause = separator < 0 && i > 0;
      if (separator == CLOSED) {
        clauseStart = outerLead;
        leadStart = outerLead;
      } else if (separator >= 0) {
        if (text.charAt(separator) == '（') {
          int before = lastSeparator(text, previousEnd, separator);
          outerLead = before >= 0 ? before + 1 : leadStart;
        }
        clauseStart = separator + 1;
        leadStart = clauseStart;
      } else if (i == 0) {
        leadStart = start;
      }
      int to = list.get(list.size() - 1).end();
      int limit = i + 1 < lists.size() ? lists.get(i + 1).get(0).start() : end;
      Between between = between(text, to, limit, i + 1 < lists.size(), list.get(0).kind());
      groups.add(
          new Group(
              list,
              leadStart,
              clauseStart,
              CountedNoun.of(text, between.postStart, between.postEnd),
              between.postEnd,
              sameClause));
      leadStart = between.leadStart;
      previousEnd = to;
    }
    return groups;
  }

  /** Quantities of one kind with nothing but a list mark between them. */
  private static List<List<Quantity>> lists(String text, List<Quantity> quantities) {
    List<List<Quantity>> lists = new ArrayList<>();
    List<Quantity> current = new ArrayList<>();
    for (Quantity quantity : quantities) {
      if (!current.isEmpty() && !goesOn(text, current.get(current.size() - 1), quantity)) {
        lists.add(current);
        current = new ArrayList<>();
      }
      current.add(quantity);
    }
    if (!current.isEmpty()) {
      lists.add(current);
    }
    return lists;
  }

  private static boolean goesOn(String text, Quantity last, Quantity next) {
    boolean rates = isRate(last.kind()) && isRate(next.kind());
    if (last.kind() != next.kind() && !rates) {
      return false;
    }
    if (last.kind() == UnitKind.RATIO) {
      return next.start() == last.end() + 1;
    }
    int length = next.start() - last.end();
    if (length == 1) {
      return "、和与及".indexOf(text.charAt(last.end())) >= 0;
    }
    return length == 2 && (text.startsWith("以及", last.end()) || text.startsWith("，和", last.end()));
  }

  /** 分别增长3.8倍、80%: both say how much something grew. */
  private static boolean isRate(UnitKind kind) {
    return kind == UnitKind.PERCENT || kind == UnitKind.TIMES;
  }

  /**
   * The last separator in a range, brackets skipped; -1 if none, CLOSED if a bracket ends in it.
   */
  private static int lastSeparator(String text, int from, int to) {
    int depth = 0;
    for (int i = to - 1; i >= from; i--) {
      char c = text.charAt(i);
      if (c == '）') {
        depth++;
      } else if (c == '（') {
        if (depth == 0) {
          return i;
        }
        depth--;
      } else if (depth == 0 && (SEPARATORS.indexOf(c) >= 0 || isDash(text, i))) {
        return i;
      }
    }
    return depth > 0 ? CLOSED : -1;
  }

  private static boolean isDash(String text, int i) {
    return text.charAt(i) == '—' && i > 0 && text.charAt(i - 1) == '—';
  }

  /** What lies behind a group: the thing counted, and where the words of the next group start. */
  private record Between(int postStart, int postEnd, int leadStart) {}

  private Between between(String text, int from, int to, boolean more, UnitKind kind) {
    if (from >= to) {
      return new Between(from, from, from);
    }
    int stop = from;
    while (stop < to && stop - from <= LONGEST_POST) {
      int kinds = CountedNoun.bracketAt(text, stop, to);
      if (kinds == 0 && isStop(text, stop)) {
        break;
      }
      stop += Math.max(1, kinds);
    }
    if (stop - from > LONGEST_POST) {
      return new Between(from, from, from);
    }
    stop = kind == UnitKind.COUNT ? listEnd(text, from, stop, to) : stop;
    if (stop < to || !more) {
      int lead = stop;
      while (lead < to && text.charAt(lead) == '、') {
        lead++;
      }
      return postOf(text, from, stop, lead);
    }
    // The next quantity follows in the same clause without a mark between.
    int joint = joint(text, from, to);
    if (joint == from) {
      return new Between(from, from, from + jointLength(text, from, to));
    }
    if (joint > 0) {
      return postOf(text, from, joint, joint + jointLength(text, joint, to));
    }
    if (text.charAt(to - 1) == '等') {
      // 14条公路和某某等4个项目: the name after 和 belongs to what follows.
      for (int i = to - 2; i > from; i--) {
        if (jointLength(text, i, to) > 0) {
          return postOf(text, from, i, i + jointLength(text, i, to));
        }
      }
    }
    int verb = verb(text, from, to);
    if (verb < 0) {
      return postOf(text, from, to, from);
    }
    return postOf(text, from, verb, verb);
  }

  /** 3个产业联合体、科教联合体: a list of things that are counted as one goes on up to its clause's end. */
  private int listEnd(String text, int from, int stop, int to) {
    if (stop == from
        || stop >= to
        || text.charAt(stop) != '、'
        || words.deed.longestBefore(text, from, stop) > 0) {
      return stop;
    }
    int end = stop;
    while (end < to
        && end - from <= LONGEST_POST
        && (text.charAt(end) == '、' || !isStop(text, end))) {
      boolean item = text.charAt(end) == '、';
      if (item
          && (words.deed.longestAt(text, end + 1, to) > 0
              || words.attribute.longestAt(text, end + 1, to) > 0)) {
        return stop;
      }
      end++;
    }
    boolean closed = end < to && end - from <= LONGEST_POST;
    return closed ? end : stop;
  }

  private Between postOf(String text, int from, int to, int lead) {
    int start = from;
    if (start < to && text.charAt(start) == '的') {
      start++;
    }
    int end = to;
    if (start < end
        && words.keep.longestAt(text, start, end) == 0
        && words.remark.longestAt(text, start, end) > 0
        && !isDescribed(text, start, end)) {
      end = start;
    }
    return new Between(start, end, lead);
  }

  /** A 和 that opens or ends the words between two quantities of a clause; -1 if there is none. */
  private static int joint(String text, int from, int to) {
    if (jointLength(text, from, to) > 0) {
      return from;
    }
    if (to - 2 > from && text.startsWith("以及", to - 2)) {
      return to - 2;
    }
    return "和与及".indexOf(text.charAt(to - 1)) >= 0 ? to - 1 : -1;
  }

  private static int jointLength(String text, int at, int to) {
    if (at + 1 < to && text.startsWith("以及", at)) {
      return 2;
    }
    return at < to && "和与及".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
  }

  /**
   * A verb between two quantities, or what the second measures: 总投资 of 63个项目总投资30亿元; -1 if none.
   */
  private int verb(String text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (words.levelDone.longestAt(text, i, to) > 0
          || words.changeUp.longestAt(text, i, to) > 1
          || words.changeDown.longestAt(text, i, to) > 1
          || words.deed.longestAt(text, i, to) > 1
          || isMeasure(text, from, i, to)) {
        return i;
      }
    }
    return -1;
  }

  /** 达到二级水平的医院: such a word is part of what is counted. */
  private static boolean isDescribed(String text, int start, int end) {
    int of = text.lastIndexOf('的', end - 1);
    return of > start + 1 && end - of > 2 && text.startsWith("达到", start);
  }

  private boolean isMeasure(String text, int from, int at, int to) {
    return at > from + 1
        && to - at > 1
        && words.attribute.longestAt(text, at, to) == to - at
        && words.levelDone.longestBefore(text, from, at) == 0;
  }

  private static boolean isStop(String text, int i) {
    char c = text.charAt(i);
    return SEPARATORS.indexOf(c) >= 0 || c == '、' || c == '（' || c == '）' || c == '—';
  }
}
