package org.yunhe.report.quantity;

/** What a unit measures, as far as reading a sentence needs it. */
public enum UnitKind {
  /** %, ‰, 成. */
  PERCENT,
  /** 个百分点. */
  POINTS,
  /** 倍, 番. */
  TIMES,
  /** 元 and other currencies. */
  MONEY,
  /** 吨, 公里, 亩, 千瓦 …. */
  MEASURE,
  /** 家, 人次, 个 …, and a multiplier alone. */
  COUNT,
  /** Time: 岁, 天, 年. */
  TIME,
  /** A ratio of numbers. */
  RATIO,
  /** No unit is written. */
  NONE;

  /** Whether it says how much or how many of something there is: money, a measure or a count. */
  public boolean isAmount() {
    return this == MONEY || this == MEASURE || this == COUNT;
  }
}
