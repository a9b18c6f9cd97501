package org.yunhe.staged;

/** How a stated number bounds the value. */
public enum Comparison implements Coded {
  /** The value is the number. */
  EQ,
  /** At least the number (以上, 不低于, 超过, 突破). */
  GE,
  /** At most the number (以内, 以下, 不超过). */
  LE,
  /** About the number (左右, 约, 近). */
  APPROX,
  /** Between two numbers. */
  RANGE
}
