package org.yunhe.report.project;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yunhe.problem.ProblemException;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.report.lexicon.WordMap;

/**
 * A logistic regression: the weights of the features of an example, summed, tell how likely it is a
 * project. Its file has one feature and its weight a line, with a tab between.
 */
final class LinearModel {
  /** Of features with a value: the weights of the values of each. */
  private final Map<String, WordMap<Double>> weights = new HashMap<>();

  private final Map<String, Double> plain = new HashMap<>();

  LinearModel(Map<String, Double> features) {
    Map<String, Map<String, Double>> values = new HashMap<>();
    features.forEach(
        (feature, weight) -> {
          int equals = feature.indexOf('=');
          if (equals < 0) {
            plain.put(feature, weight);
          } else {
            values
                .computeIfAbsent(feature.substring(0, equals), name -> new HashMap<>())
                .put(feature.substring(equals + 1), weight);
          }
        });
    values.forEach((name, ofName) -> weights.put(name, new WordMap<>(ofName)));
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
    public void add(String name) {
      sum += plain.getOrDefault(name, 0.0);
    }

    @Override
    public void add(String name, String text, int from, int to) {
      @Nullable WordMap<Double> ofName = weights.get(name);
      @Nullable Double weight = ofName == null ? null : ofName.of(text, from, to);
      sum += weight == null ? 0 : weight;
    }

    /** The log-odds that the example is a project: above 0 if that is likelier than not. */
    double sum() {
      return sum;
    }
  }
}
