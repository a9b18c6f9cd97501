package org.yunhe.report.structure;

import org.jspecify.annotations.Nullable;

/** Finds years and dates in titles and heads of documents. */
final class Years {
  private static final String CHINESE = "〇一二三四五六七八九";

  private Years() {}

  /** The first year 19xx or 20xx in a range, in digits or as 二〇二六; null if there is none. */
  static @Nullable Integer first(CharSequence text, int start, int end) {
    for (int i = start; i + 4 <= end; i++) {
      int year = at(text, i, end);
      boolean starts = i == start || digit(text.charAt(i - 1)) < 0;
      if (year > 0 && starts) {
        return year;
      }
    }
    return null;
  }

  /**
   * The year that a title or heading is about: the first it names, or the next where it names both
   * (2020年工作总结和2021年工作打算); null if it names none.
   */
  static @Nullable Integer planned(String title) {
    Integer told = first(title, 0, title.length());
    for (int i = 0; told != null && i + 4 <= title.length(); i++) {
      if (at(title, i, title.length()) == told + 1) {
        return Integer.valueOf(told + 1);
      }
    }
    return told;
  }

  /**
   * Whether 今年 is the first time that a range names: its figures are of the year it was issued in.
   */
  static boolean speaksOfThisYearFirst(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.startsWith("年", i + 1) && "今去上当".indexOf(text.charAt(i)) >= 0) {
        return text.charAt(i) == '今';
      }
      if (at(text, i, end) > 0 && text.startsWith("年", i + 4)) {
        return false;
      }
    }
    return false;
  }

  /** The year at a place; 0 if there is none. */
  static int at(CharSequence text, int at, int end) {
    if (at + 4 > end || (at + 4 < end && digit(text.charAt(at + 4)) >= 0)) {
      return 0;
    }
    int year = 0;
    for (int i = at; i < at + 4; i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return 0;
      }
      year = year * 10 + digit;
    }
    return year >= 1900 && year < 2100 ? year : 0;
  }

  static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c == '○' || c == '零' || c == 'Ｏ' ? 0 : CHINESE.indexOf(c);
  }
}
