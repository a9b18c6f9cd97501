package org.yunhe.report.project;

import org.yunhe.report.lexicon.Ascii;
import org.yunhe.report.lexicon.CharSet;

/** Words that say what kind of projects are told of and how many: 28个重点, 5000万元以上农业产业化. */
final class Kinds {
  /** What is left of numbers and of ranges of months. */
  private static final CharSet NUMERALS = CharSet.of("0123456789.—-~余多两");

  private static final CharSet OPENING = CharSet.of("（(“《");

  private static final CharSet REGIONS = CharSet.of("省市县区州旗盟");

  /** What 区 makes a place where things are built: 园区, 校区. */
  private static final CharSet GROUNDS = CharSet.of("园厂校院小社库矿景港片街");

  private static final int LONGEST_REGION = 6;

  private final ProjectWords words;

  Kinds(ProjectWords words) {
    this.words = words;
  }

  /** Where the words of a kind start that lead up to a place; the place itself if none do. */
  int start(String text, int from, int to) {
    int start = to;
    int before = to + 1;
    while (start > from && start < before) {
      before = start;
      start -= words.kinds.longestBefore(text, from, start);
      start = WrittenTime.before(text, from, Count.before(text, from, start));
      while (start > from && NUMERALS.has(text.charAt(start - 1))) {
        start--;
      }
    }
    return start;
  }

  /** Whether a name is no more than a kind of projects, of some region or of none. */
  boolean isWhole(String text, int from, int to) {
    int generic = words.genericEnds.longestBefore(text, from, to);
    if (generic == 0) {
      return false;
    }
    int start = start(text, from, to - generic);
    return start == from
        || (start < to - generic && start - from <= LONGEST_REGION && endsRegion(text, start));
  }

  /** 青石县, 高新区, but 柳河园区 is a place where something is built. */
  private static boolean endsRegion(String text, int at) {
    return REGIONS.has(text.charAt(at - 1))
        && (at < 2 || text.charAt(at - 1) != '区' || !GROUNDS.has(text.charAt(at - 2)));
  }

  /** Whether a count stands in a name, outside of brackets: 青石县6个城建项目, 白鹭河42项贯通. */
  static boolean countsInside(String text, int from, int to) {
    for (int i = from + 1; i < to && !OPENING.has(text.charAt(i)); i++) {
      char c = text.charAt(i);
      if ((c == '项' || (c == '个' && i + 1 < to)) && Ascii.isDigit(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
