package org.yunhe.report.project;

/** Takes in the features of an example one by one, as {@code name=value} in the file of weights. */
interface FeatureSink {
  /** A feature that an example has or has not: {@code bias}. */
  void add(Feature feature);

  /** A feature whose value is a part of a text. */
  void add(Feature feature, String text, int from, int to);

  /** A feature of two values together: {@code name=one&other}. */
  void addBoth(Feature feature, String one, String other);

  default void add(Feature feature, String value) {
    add(feature, value, 0, value.length());
  }
}
