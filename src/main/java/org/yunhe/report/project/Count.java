package org.yunhe.report.project;

import org.yunhe.report.lexicon.Ascii;
import org.yunhe.report.lexicon.CharSet;

/** Counts of things: 26所, 两条, 2460套. */
final class Count {
  private static final CharSet NUMERALS = CharSet.of("0123456789.两三四五六七八九十百千万余多");
  private static final CharSet CLASSIFIERS = CharSet.of("个座栋套处口盏所家条台株户项间幢孔");
  private static final CharSet ENDS = CharSet.of("、，,；;。和及与");

  private Count() {}

  /** Whether a count is all that a range holds. */
  static boolean isWhole(String text, int from, int to) {
    return to - from > 1 && endOf(text, from, to) == to;
  }

  /** Whether a number stands at a place. */
  static boolean starts(String text, int from, int to) {
    return from < to && NUMERALS.has(text.charAt(from));
  }

  /** Whether a count stands at a place. */
  static boolean opens(String text, int from, int to) {
    return endOf(text, from, to) > from;
  }

  /** 37座小型水库, 16公里管网复线, 两条出口路: things told of by their number, but 五里河, 三座店水库. */
  static boolean opensName(String text, int from, int to) {
    int i = from;
    while (i < to && (Ascii.isDigit(text.charAt(i)) || text.charAt(i) == '.')) {
      i++;
    }
    if (i == from && i < to && text.charAt(i) == '两') {
      i++;
    }
    return i > from && i < to && (CLASSIFIERS.has(text.charAt(i)) || text.startsWith("公里", i));
  }

  /** Whether a count stands at a place and ends there what is said of one thing: 安置房2460套、…. */
  static boolean ends(String text, int from, int to) {
    int end = endOf(text, from, to);
    return end > from && (end == to || ENDS.has(text.charAt(end)));
  }

  /** Where a count starts that ends at a place; the place itself if none does. */
  static int before(String text, int from, int to) {
    int i = to - 1;
    if (i <= from || !CLASSIFIERS.has(text.charAt(i))) {
      return to;
    }
    while (i > from && NUMERALS.has(text.charAt(i - 1))) {
      i--;
    }
    return i < to - 1 ? i : to;
  }

  /** Where the count that starts at a place ends; the place itself if none does. */
  private static int endOf(String text, int from, int to) {
    int i = from;
    while (i < to && NUMERALS.has(text.charAt(i))) {
      i++;
    }
    return i > from && i < to && CLASSIFIERS.has(text.charAt(i)) ? i + 1 : from;
  }
}
