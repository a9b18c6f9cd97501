package org.yunhe.report.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits weights to examples: full-batch gradient steps scaled as in AdaGrad, with a ridge penalty.
 */
final class LogisticRegression {
  private static final int STEPS = 600;
  private static final double RATE = 0.3;

  private LogisticRegression() {}

  /** The weights; the same examples in the same order give the same weights. */
  static Map<String, Double> fit(List<Example> examples, double ridge) {
    Map<String, Double> weights = new TreeMap<>();
    Map<String, Double> squares = new HashMap<>();
    for (int step = 0; step < STEPS; step++) {
      Map<String, Double> gradient = new TreeMap<>();
      weights.forEach((feature, weight) -> gradient.put(feature, ridge * weight));
      for (Example example : examples) {
        double sum = 0;
        for (String feature : example.features()) {
          sum += weights.getOrDefault(feature, 0.0);
        }
        double error = 1 / (1 + Math.exp(-sum)) - (example.project() ? 1 : 0);
        for (String feature : example.features()) {
          gradient.merge(feature, example.weight() * error, Double::sum);
        }
      }
      gradient.forEach(
          (feature, slope) -> {
            double square = squares.merge(feature, slope * slope, Double::sum);
            weights.merge(feature, -RATE * slope / Math.sqrt(square + 1e-12), Double::sum);
          });
    }
    return weights;
  }
}
