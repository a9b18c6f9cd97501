package org.yunhe.table.words;

/** What a title line of the form {@code key：value} tells. */
public enum TitleRole {
  DATABASE,
  INDICATOR,
  REGION,
  PERIOD,
  /** The time span that was asked for; says nothing of a column. */
  WINDOW,
  UNIT,
  OTHER
}
