package org.yunhe.report.project;

import java.util.HashMap;
import java.util.Map;
import org.yunhe.problem.ProblemException;
import org.yunhe.reference.ReferenceFiles;

/**
 * A logistic regression: the weights of the features of an example, summed, tell how likely it is a
 * project. Its file has one feature and its weight a line, with a tab between.
 */
final class LinearModel {
  private final WeightTable weights;

  LinearModel(Map<String, Double> features) {
    weights = new WeightTable(features);
  }

  /**
   * Reads {@code report/project_model.tsv}.
   *
   * @throws ProblemException if a line is no feature with a weight
   */
  static LinearModel load(ReferenceFiles files) {
    String fileName = "report/project_model.tsv";
    Map<String, Double> weights = new HashMap<>();
    int lineNo = 0;
    for (String line : files.read(fileName).split("\n", -1)) {
      lineNo++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int tab = line.indexOf('\t');
      try {
        weights.put(
            line.substring(0, Math.max(tab, 0)), Double.valueOf(line.substring(tab + 1).strip()));
      } catch (NumberFormatException e) {
        throw new ProblemException(
            fileName + ":" + lineNo, "no weight after a tab", "train the model again");
      }
    }
    return new LinearModel(weights);
  }

  /** Takes in an example, feature by feature. */
  LogOdds logOdds() {
    return new LogOdds();
  }

  /** Sums the weights of the features of one example. */
  final class LogOdds implements FeatureSink {
    private double sum;

    @Override
    public void add(Feature feature) {
      sum += weights.of(FeatureHash.of(feature.label()));
    }

    @Override
    public void add(Feature feature, String text, int from, int to) {
      sum += weights.of(FeatureHash.of(feature, text, from, to));
    }

    @Override
    public void addBoth(Feature feature, String one, String other) {
      sum += weights.of(FeatureHash.ofBoth(feature, one, other));
    }

    /** The log-odds that the example is a project: above 0 if that is likelier than not. */
    double sum() {
      return sum;
    }
  }
}
