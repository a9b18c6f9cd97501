package org.yunhe.report.project;

/** Takes in the features of an example one by one, as {@code name=value} in the file of weights. */
interface FeatureSink {
  /** A feature that an example has or has not: {@code bias}. */
  void add(String name);

  /** A feature whose value is a part of a text. */
  void add(String name, String text, int from, int to);

  default void add(String name, String value) {
    add(name, value, 0, value.length());
  }
}
