package org.yunhe.report.number;

import java.util.Locale;

/** What became of a number. */
public enum Disposition {
  /** It is the value of a statement. */
  STATEMENT,
  /** Part of a date, a year, a time of day. */
  DATE,
  /** How long something takes or lasts. */
  DURATION,
  /** 第三, 第12届. */
  ORDINAL,
  /** 前10位, 500强. */
  RANK,
  /** Part of a name or a title: “3+3”, 5G, 115师. */
  NAME,
  /** Numbers a section or an item of a list. */
  SECTION_NUMBER,
  /** A bound or class inside a noun: 亿元以上项目, 500千伏变电站, 60岁以上老人. */
  THRESHOLD,
  /** 三分之一, 1/3. */
  FRACTION,
  /** A counted slogan: 三大攻坚战, 两个维护. */
  SLOGAN,
  /** Refers back to something counted before: 这63个项目. */
  REFERENCE,
  /** The value before a change: 由7%下降到1.2%. */
  OLD_VALUE,
  /** Says again what the text says elsewhere: a headline that its paragraph repeats. */
  REPEATED,
  /** The year or level that a change is measured against: 比2005年. */
  BASE,
  /** Stands in what cleaning took out. */
  REMOVED,
  /** Said of a single occasion or vaguely, no figure that is reported: 一家, 3次会议. */
  MENTION,
  /** Nothing known. */
  UNEXPLAINED;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The code as the warehouse shows it. */
  public String code() {
    return code;
  }
}
