package org.yunhe.report.project;

import org.yunhe.report.lexicon.CharSet;

/** Times by which something is to be done, as they stand between a name and its verb. */
final class WrittenTime {
  private static final String NUMERALS = "0123456789一二三四五六七八九十第";
  private static final String[] ENDINGS = {"之前", "以前", "前", "内", "起"};
  private static final String[] PARTS = {"上旬", "中旬", "下旬", "底", "初", "末", "份"};
  private static final String[] UNITS = {"季度", "年", "月", "日"};
  private static final String[] LEADS = {"于", "在", "自", "从"};

  /** Last chars of endings, parts and units: what ends otherwise is no time. */
  private static final CharSet LAST = CharSet.of("前内起旬底初末份度年月日");

  private WrittenTime() {}

  /** Where a range ends before 三季度前, 2019年10月底, 于5月1日; its end if it ends with no time. */
  static int before(String text, int from, int to) {
    if (to <= from || !LAST.has(text.charAt(to - 1))) {
      return to;
    }
    int end = to;
    int start = unit(text, from, without(text, from, without(text, from, to, ENDINGS), PARTS));
    while (start >= 0) {
      end = start;
      start = unit(text, from, end);
    }
    return end == to ? to : without(text, from, end, LEADS);
  }

  /** Where a number with its unit starts that ends at a place; -1 if none does. */
  private static int unit(String text, int from, int to) {
    int number = without(text, from, to, UNITS);
    int start = number;
    while (number < to && start > from && NUMERALS.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return start < number ? start : -1;
  }

  private static int without(String text, int from, int to, String[] words) {
    for (String word : words) {
      if (to - word.length() > from && text.startsWith(word, to - word.length())) {
        return to - word.length();
      }
    }
    return to;
  }
}
