package org.yunhe.report.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits weights to examples: full-batch gradient steps scaled as in AdaGrad, with a ridge penalty on
 * all weights but the bias.
 */
final class LogisticRegression {
  private static final int STEPS = 300;
  private static final double RATE = 0.3;
  private static final String BIAS = "bias";

  private LogisticRegression() {}

  /** The weights; the same examples in the same order give the same weights. */
  static Map<String, Double> fit(List<Example> examples, double ridge) {
    Map<String, Integer> numbers = new HashMap<>();
    int[][] features = new int[examples.size()][];
    for (int i = 0; i < features.length; i++) {
      features[i] =
          examples.get(i).features().stream()
              .mapToInt(name -> numbers.computeIfAbsent(name, any -> numbers.size()))
              .toArray();
    }
    double[] weights = new double[numbers.size()];
    double[] squares = new double[weights.length];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[weights.length];
      for (int k = 0; k < weights.length; k++) {
        gradient[k] = ridge * weights[k];
      }
      if (numbers.containsKey(BIAS)) {
        gradient[numbers.get(BIAS)] = 0;
      }
      for (int i = 0; i < features.length; i++) {
        double error = error(weights, features[i], examples.get(i).project());
        for (int k : features[i]) {
          gradient[k] += error;
        }
      }
      for (int k = 0; k < weights.length; k++) {
        squares[k] += gradient[k] * gradient[k];
        weights[k] -= RATE * gradient[k] / Math.sqrt(squares[k] + 1e-12);
      }
    }
    Map<String, Double> fitted = new TreeMap<>();
    numbers.forEach((name, k) -> fitted.put(name, weights[k]));
    return fitted;
  }

  private static double error(double[] weights, int[] features, boolean project) {
    double sum = 0;
    for (int k : features) {
      sum += weights[k];
    }
    return 1 / (1 + Math.exp(-sum)) - (project ? 1 : 0);
  }
}
