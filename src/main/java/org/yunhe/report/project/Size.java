package org.yunhe.report.project;

import org.yunhe.report.lexicon.Ascii;

/** Money or an area before a name, which is no part of it: 550万元|柳河文体馆, 5万平方米|柳河小区. */
final class Size {
  private static final String[] UNITS = {"万元", "亿元", "万平方米", "平方米", "万平米", "平米"};

  private Size() {}

  /** Chars of the size that a range begins with; 0 if it begins with none. */
  static int before(String text, int from, int to) {
    int i = from;
    while (i < to && (Ascii.isDigit(text.charAt(i)) || ".多余".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    for (String unit : i == from ? new String[0] : UNITS) {
      if (text.startsWith(unit, i) && i + unit.length() < to) {
        return i + unit.length() - from;
      }
    }
    return 0;
  }
}
