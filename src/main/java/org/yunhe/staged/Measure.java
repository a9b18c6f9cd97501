package org.yunhe.staged;

/** What a number says of its indicator. */
public enum Measure implements Coded {
  /** An amount, count, rate or price in the period. */
  LEVEL,
  /** Relative change against the same period of the year before, in %. */
  GROWTH,
  /** Relative change against the period before, in %. */
  GROWTH_MOM,
  /** An amount since the start of the year. */
  LEVEL_YTD,
  /** Relative change of the amount since the start of the year against the year before, in %. */
  GROWTH_YTD,
  /** Absolute change, in the indicator's unit or in percentage points. */
  CHANGE,
  /** Times; doubling is 2. */
  MULTIPLE,
  /** Index where the same period of the year before, or a base year, is 100. */
  INDEX,
  /** Index where the period before is 100. */
  INDEX_MOM,
  /** Index of the time since the start of the year where that of the year before is 100. */
  INDEX_YTD,
  /** Part of a whole, in %. */
  SHARE
}
