package org.yunhe.report.statement;

/** Names the things told of before by another deed: 竣工重点项目 after 开工重点项目96个，其中62个已竣工. */
final class OtherDeed {
  private final StatementWords words;

  OtherDeed(StatementWords words) {
    this.words = words;
  }

  /**
   * The deed with the things.
   *
   * @param before what was told before, with the deed that it was told by; 项目中 is 项目
   * @param unit what the number counts them in
   */
  String of(String deed, String before, String unit) {
    String told = before.endsWith("中") ? before.substring(0, before.length() - 1) : before;
    if (words.reach.contains(deed)) {
      return deed + (unit.endsWith("户") ? "户" : unit.endsWith("人") ? "人口" : "");
    }
    int atEnd = words.deed.longestBefore(told, 0, told.length());
    if (atEnd > 0) {
      return told.substring(0, told.length() - atEnd) + deed;
    }
    int atStart = words.deed.longestAt(told, 0, told.length());
    int last = atStart > 0 ? 0 : words.deed.findLast(told, 1, told.length());
    int inside = last > 0 ? last + words.deed.longestAt(told, last, told.length()) : 0;
    return deed + told.substring(inside > 0 ? inside : atStart);
  }
}
