package org.yunhe.report.project;

import java.util.ArrayList;
import java.util.List;

/** The features of an example as the file of weights names them. */
final class FeatureNames implements FeatureSink {
  private final List<String> names = new ArrayList<>();

  @Override
  public void add(String name) {
    names.add(name);
  }

  @Override
  public void add(String name, String text, int from, int to) {
    names.add(name + "=" + text.substring(from, to));
  }

  List<String> all() {
    return List.copyOf(names);
  }
}
