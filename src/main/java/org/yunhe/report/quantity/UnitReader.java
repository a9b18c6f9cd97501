package org.yunhe.report.quantity;

/** Reads the unit behind a number: 万吨, 余家, 元/人·年, 万辆（艘、架、列）次. */
final class UnitReader {
  private static final String MORE = "余多来";
  private static final String MORE_THAN_ONE = "个多";
  private static final int LONGEST_LIST = 10;
  private static final int LONGEST_PER = 6;

  private final UnitWords words;

  UnitReader(UnitWords words) {
    this.words = words;
  }

  /**
   * A unit in the text.
   *
   * @param text the unit as written, without a 余 or 多 inside
   * @param kind what it measures
   * @param end after its last char
   * @param more whether a 余 or 多 stands in it
   */
  record Found(String text, UnitKind kind, int end, boolean more) {}

  /** The unit at a place; with empty text and kind NONE if there is none. */
  Found read(String text, int at, int end) {
    int plain = words.lengthAt(text, at, end);
    int multiplier = words.multiplierAt(text, at, end);
    int more = at + multiplier;
    if (plain <= multiplier && isMore(text, more, end)) {
      int rest = words.lengthAt(text, more + 1, end);
      if (rest > 0) {
        String unit = text.substring(more + 1, more + 1 + rest);
        return extend(
            text, text.substring(at, more) + unit, words.kind(unit), more + 1 + rest, end, true);
      }
      if (multiplier > 0) {
        return new Found(text.substring(at, more), UnitKind.COUNT, more + 1, true);
      }
    }
    if (text.startsWith(MORE_THAN_ONE, at)) {
      // 2个多百分点
      int rest = words.lengthAt(text, at + MORE_THAN_ONE.length(), end);
      int to = at + MORE_THAN_ONE.length() + rest;
      String unit = text.charAt(at) + text.substring(to - rest, to);
      if (rest > 1 && words.kind(unit) == UnitKind.POINTS) {
        return new Found(unit, UnitKind.POINTS, to, true);
      }
    }
    if (plain == 0) {
      return new Found("", UnitKind.NONE, at, false);
    }
    String unit = text.substring(at, at + plain);
    return extend(text, unit, words.kind(unit), at + plain, end, false);
  }

  private static boolean isMore(String text, int at, int end) {
    return at < end && MORE.indexOf(text.charAt(at)) >= 0;
  }

  private Found extend(String text, String unit, UnitKind kind, int at, int end, boolean more) {
    int listed = listEnd(text, at, end);
    if (listed > at) {
      return new Found(unit + text.substring(at, listed), kind, listed, more);
    }
    int per = perEnd(text, at, end);
    if (per > at) {
      UnitKind perKind = kind == UnitKind.PERCENT ? kind : UnitKind.MEASURE;
      return new Found(unit + text.substring(at, per), perKind, per, more);
    }
    return new Found(unit, kind, at, more);
  }

  /** End of alternatives in brackets, （艘、架）次; the start if there are none. */
  private int listEnd(String text, int at, int end) {
    if (at >= end || text.charAt(at) != '（') {
      return at;
    }
    int i = at + 1;
    while (i < end && i <= at + LONGEST_LIST && text.charAt(i) != '）') {
      char c = text.charAt(i);
      int word = words.lengthAt(text, i, end);
      if (word == 0 && c != '、' && c != '/' && c != '，') {
        return at;
      }
      i += Math.max(1, word);
    }
    if (i >= end || text.charAt(i) != '）' || i == at + 1) {
      return at;
    }
    i++;
    return i < end && text.charAt(i) == '次' ? i + 1 : i;
  }

  /** End of what an amount is per: /人·年, /立方米; the start if it is per nothing. */
  private int perEnd(String text, int at, int end) {
    int i = at;
    while (i < end
        && (text.charAt(i) == '/' || text.charAt(i) == '每' || (i > at && text.charAt(i) == '·'))) {
      int word = Math.max(words.lengthAt(text, i + 1, end), words.timeAt(text, i + 1, end));
      int multiplier = words.multiplierAt(text, i + 1, end);
      if (multiplier > 0 && word <= multiplier) {
        word = multiplier + words.lengthAt(text, i + 1 + multiplier, end);
      }
      if (word == 0 || word > LONGEST_PER) {
        return i;
      }
      i += 1 + word;
    }
    return i;
  }
}
