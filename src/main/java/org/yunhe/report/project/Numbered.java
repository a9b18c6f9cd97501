package org.yunhe.report.project;

import java.util.ArrayList;
import java.util.List;
import org.yunhe.report.lexicon.Ascii;
import org.yunhe.report.lexicon.CharSet;

/**
 * Joins the items of a list that only number parts of one thing: 柳河电厂3、4号机组, 青石港1#、2#码头; but
 * G312、2号线 are two.
 */
final class Numbered {
  private static final CharSet NUMERALS = CharSet.of("0123456789一二三四五六七八九十");

  /** What a number may have behind it where another one follows. */
  private static final CharSet MARKS = CharSet.of("0123456789一二三四五六七八九十#＃号");

  /** What follows the last number. */
  private static final CharSet PARTS = CharSet.of("#＃号期标段联");

  private Numbered() {}

  /** The items, those that go on with the numbers of the one before as one with it. */
  static List<Span> joined(String text, List<Span> items) {
    if (items.size() < 2) {
      return items;
    }
    List<Span> joined = new ArrayList<>(items.size());
    for (Span item : items) {
      Span before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && goesOn(text, before, item)) {
        joined.set(joined.size() - 1, new Span(before.start(), item.end()));
      } else {
        joined.add(item);
      }
    }
    return joined;
  }

  private static boolean goesOn(String text, Span before, Span item) {
    if (before.length() < 3 || !MARKS.has(text.charAt(before.end() - 1))) {
      return false;
    }
    int number = before.end() - 1;
    while (number > before.start() && MARKS.has(text.charAt(number - 1))) {
      number--;
    }
    if (number > before.start() && Ascii.isLetter(text.charAt(number - 1))) {
      return false;
    }
    int i = item.start();
    while (i < item.end() && NUMERALS.has(text.charAt(i))) {
      i++;
    }
    return i > item.start() && (i == item.end() || PARTS.has(text.charAt(i)));
  }
}
