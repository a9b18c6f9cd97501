package org.yunhe.staged;

/** A value of a code list: what stands in the warehouse is its code. */
public interface Coded {
  /** The code as the warehouse and the documentation write it. */
  String code();
}
