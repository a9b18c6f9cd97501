package org.yunhe.report.project;

import org.yunhe.report.lexicon.Ascii;

/** Finds where a name ends: before 建设进度, 全长2公里, 在高新区 and the like. */
final class NameEnd {
  /** What is left of a name at least when what follows it is taken off. */
  private static final int SHORTEST = 3;

  private static final int LONGEST_PLACE = 8;
  private static final int LONGEST_DEEDS = 14;

  /** What is counted of a name: 柳河安置区300套住房. */
  private static final String CLASSIFIERS = "个条座栋套处口台户亩公平";

  private static final String MULTIPLIERS = "万千百余多";

  private final ProjectWords words;

  NameEnd(ProjectWords words) {
    this.words = words;
  }

  /** Where a name ends before 建设, 前期工作 and the like, and before a conjunction left over. */
  int beforeDeeds(String text, int from, int to) {
    return beforeDeeds(text, from, to, SHORTEST);
  }

  /** The same where no less is left than some length. */
  int beforeDeeds(String text, int from, int to, int shortest) {
    int deed =
        Math.max(
            words.deeds.longestBefore(text, from, to),
            words.preliminaries.longestBefore(text, from, to));
    if (deed == 0) {
      return beforeDeedsOf(text, from, to, shortest);
    }
    if (to - from - deed < shortest) {
      return to;
    }
    boolean joined = "和及与并".indexOf(text.charAt(to - deed - 1)) >= 0;
    return to - deed - (joined ? 1 : 0);
  }

  /** Where a name ends before a place, a measure or what is meant for it. */
  int beforeWhatIsSaid(String text, int from, int to) {
    int end = beforePlace(text, from, to);
    end = beforeAim(text, from, beforeMeasure(text, from, end));
    int remark = Remark.before(text, from, end);
    boolean isLong = end - remark > remark - from;
    return isLong && isMeasure(text, remark, end) ? remark : end;
  }

  /** 柳河大桥确保国庆前 is 柳河大桥. */
  private int beforeAim(String text, int from, int to) {
    int aim = words.aims.find(text, from + SHORTEST, to);
    while (aim >= 0 && !Head.of(words, text, from, aim).isBuilt()) {
      aim = words.aims.find(text, aim + 1, to);
    }
    return aim < 0 ? to : aim;
  }

  /** Whether a remark tells how large a thing is: （年产30万吨）, but not （二期）, （2号线）, （G107）. */
  private static boolean isMeasure(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("期段号线区G".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return Ascii.hasDigit(text, from, to);
  }

  /** A的招商和改造工作 is A. */
  private int beforeDeedsOf(String text, int from, int to, int shortest) {
    int of = Span.last(text, '的', Math.max(from + shortest, to - LONGEST_DEEDS), to);
    if (of < 0 || of == to - 1) {
      return to;
    }
    int i = of + 1;
    while (i < to) {
      int deed = words.deedVerbs.longestAt(text, i, to);
      if (deed == 0 && "和与及、".indexOf(text.charAt(i)) < 0) {
        return to;
      }
      i += Math.max(1, deed);
    }
    return of;
  }

  /** 柳河隧道掘进 is 柳河隧道; where a name ends before a part of it that is told of. */
  int beforeInner(String text, int from, int to) {
    int part = words.innerParts.longestBefore(text, from, to);
    if (part == 0 || to - part - from < SHORTEST) {
      return to;
    }
    int whole = words.beforeAdverbs(text, from, to - part);
    Head head = Head.of(words, text, from, whole);
    return head.isBuilt() && head.length() < whole - from ? whole : to;
  }

  /** A在B is A where the verb follows (A在B开工). */
  private static int beforePlace(String text, int from, int to) {
    int in = Span.last(text, '在', Math.max(from, to - LONGEST_PLACE), to);
    boolean place = in > from + 3 && Span.last(text, '在', from, in) < 0;
    boolean word =
        place
            && ("存潜".indexOf(text.charAt(in - 1)) >= 0
                || (in + 1 < to && "线建校职".indexOf(text.charAt(in + 1)) >= 0));
    return place && !word ? in : to;
  }

  /** 龙河大桥全长2.6公里 and 龙河大桥3个桥墩 are 龙河大桥. */
  private int beforeMeasure(String text, int from, int end) {
    int to = Remark.before(text, from, end);
    if (!Ascii.hasDigit(text, from + SHORTEST, to)) {
      return end;
    }
    for (int i = from + SHORTEST; i < to; i++) {
      int measure = words.measures.longestAt(text, i, to);
      int number = i + measure;
      if (number < to && text.charAt(number) == '约') {
        number++;
      }
      boolean digit = number < to && Ascii.isDigit(text.charAt(number));
      if (digit && (measure > 0 || isCount(text, from, i, number, to))) {
        return i;
      }
    }
    return end;
  }

  private static boolean inNumber(String text, int at) {
    return Ascii.isDigit(text.charAt(at)) || text.charAt(at) == '.';
  }

  /**
   * Whether a number that follows a whole name, which ends at a place, counts its parts; in
   * 柳河供热站2台锅炉技改项目 it is a part of the name.
   */
  private boolean isCount(String text, int from, int at, int number, int to) {
    if (inNumber(text, at - 1)) {
      return false;
    }
    int unit = number;
    while (unit < to && (inNumber(text, unit) || MULTIPLIERS.indexOf(text.charAt(unit)) >= 0)) {
      unit++;
    }
    if (unit == to || CLASSIFIERS.indexOf(text.charAt(unit)) < 0) {
      return false;
    }
    if (Head.of(words, text, unit, to).kind() == HeadKind.GENERIC) {
      return false;
    }
    Head head = Head.of(words, text, from, at);
    return head.isThing() && head.length() < at - from;
  }
}
