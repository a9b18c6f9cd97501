package org.yunhe.report.project;

import java.util.ArrayList;
import java.util.List;

/** The features of an example as the file of weights names them. */
final class FeatureNames implements FeatureSink {
  private final List<String> names = new ArrayList<>();

  @Override
  public void add(Feature feature) {
    names.add(feature.label());
  }

  @Override
  public void add(Feature feature, String text, int from, int to) {
    names.add(feature.label() + "=" + text.substring(from, to));
  }

  @Override
  public void addBoth(Feature feature, String one, String other) {
    names.add(feature.label() + "=" + one + "&" + other);
  }

  List<String> all() {
    return List.copyOf(names);
  }
}
