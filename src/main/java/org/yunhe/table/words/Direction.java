package org.yunhe.table.words;

/** Which way a number went, as a word or an arrow in its cell says. */
public enum Direction {
  /** 增长, ↑. */
  UP,
  /** 下降, ↓. */
  DOWN,
  /** 持平: it stayed as it was. */
  NONE
}
