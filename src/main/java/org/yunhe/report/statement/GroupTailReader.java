package org.yunhe.report.statement;

import org.yunhe.report.quantity.UnitKind;

/** Cuts the words behind a group of quantities: what it counts, and what is said of the next. */
final class GroupTailReader {
  private static final int LONGEST = 36;

  /** Between a whole and those of it of which more is said: 34个行业中有24个增长. */
  private static final String AMONG = "中有";

  private final StatementWords words;

  GroupTailReader(StatementWords words) {
    this.words = words;
  }

  /**
   * Reads what lies behind a group.
   *
   * @param kind what its quantities are
   * @param from where the last of them ends
   * @param to where the next group starts; where the sentence ends if there is none
   * @param more whether there is a next group
   */
  GroupTail read(String text, UnitKind kind, int from, int to, boolean more) {
    if (from >= to) {
      return GroupTail.none(from);
    }
    int stop = stop(text, from, to);
    if (stop - from > LONGEST) {
      return GroupTail.none(from);
    }
    int end = kind == UnitKind.COUNT ? listEnd(text, from, stop, to) : stop;
    return end < to || !more ? upToMark(text, from, end, to) : upToNext(text, from, to);
  }

  /** The first mark, brackets that only widen a noun skipped. */
  private static int stop(String text, int from, int to) {
    int stop = from;
    while (stop < to && stop - from <= LONGEST) {
      int kinds = CountedNoun.bracketAt(text, stop, to);
      if (kinds == 0 && Separators.isStop(text, stop)) {
        break;
      }
      stop += Math.max(1, kinds);
    }
    return stop;
  }

  private GroupTail upToMark(String text, int from, int stop, int to) {
    int lead = stop;
    while (lead < to && text.charAt(lead) == '、') {
      lead++;
    }
    return postOf(text, from, stop, lead);
  }

  /** The same where the next quantity follows in the same clause without a mark between. */
  private GroupTail upToNext(String text, int from, int to) {
    int joint = joint(text, from, to);
    if (joint == from) {
      return new GroupTail(from, from, from + jointLength(text, from, to));
    }
    if (joint > 0) {
      return postOf(text, from, joint, joint + jointLength(text, joint, to));
    }
    int among = to - AMONG.length();
    if (among > from && text.startsWith(AMONG, among)) {
      return postOf(text, from, among, to);
    }
    int verb = verb(text, from, to);
    return verb < 0 ? postOf(text, from, to, from) : postOf(text, from, verb, verb);
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
        && end - from <= LONGEST
        && (text.charAt(end) == '、' || !Separators.isStop(text, end))) {
      boolean item = text.charAt(end) == '、';
      if (item
          && (words.deed.longestAt(text, end + 1, to) > 0
              || words.attribute.longestAt(text, end + 1, to) > 0)) {
        return stop;
      }
      end++;
    }
    boolean closed = end < to && end - from <= LONGEST;
    return closed ? end : stop;
  }

  /** The words of a range as what is counted, unless they only remark on the number. */
  private GroupTail postOf(String text, int from, int to, int lead) {
    int start = from;
    if (start < to && text.charAt(start) == '的') {
      start++;
    }
    int end = to;
    if (start < end
        && words.keep.longestAt(text, start, end) == 0
        && words.remark.longestAt(text, start, end) > 0
        && !isDone(text, start, end)
        && !isDescribed(text, start, end)) {
      end = start;
    }
    return new GroupTail(start, end, lead);
  }

  /**
   * A 和 that opens or ends the words between two quantities of a clause, or stands before a name
   * with 等; -1 if there is none.
   */
  private static int joint(String text, int from, int to) {
    if (jointLength(text, from, to) > 0) {
      return from;
    }
    if (to - 2 > from && text.startsWith("以及", to - 2)) {
      return to - 2;
    }
    if ("和与及".indexOf(text.charAt(to - 1)) >= 0 && !SubjectList.isInWord(text, to - 1)) {
      return to - 1;
    }
    return text.charAt(to - 1) == '等' ? jointInside(text, from, to) : -1;
  }

  /** 和 of 14条公路和某某等4个项目: the name after it belongs to what follows; -1 if there is none. */
  private static int jointInside(String text, int from, int to) {
    for (int i = to - 2; i > from; i--) {
      if (jointLength(text, i, to) > 0) {
        return i;
      }
    }
    return -1;
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

  /** 24个实现正增长: what counted things did, where such a word has an object. */
  private boolean isDone(String text, int start, int end) {
    int verb = words.doneWith.longestAt(text, start, end);
    return verb > 0 && start + verb < end;
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
}
