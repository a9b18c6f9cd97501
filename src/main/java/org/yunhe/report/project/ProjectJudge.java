package org.yunhe.report.project;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells which candidates are projects. The names of a list stand or fall together: one counts half
 * by itself and half by the others.
 */
final class ProjectJudge {
  private final ProjectWords words;
  private final Features features;
  private final LinearModel model;

  ProjectJudge(ProjectWords words, Features features, LinearModel model) {
    this.words = words;
    this.features = features;
    this.model = model;
  }

  /** The projects among the candidates of a sentence, in their order. */
  List<Candidate> projects(String text, List<Candidate> candidates) {
    List<Candidate> projects = new ArrayList<>();
    int from = 0;
    while (from < candidates.size()) {
      int to = from + 1;
      while (to < candidates.size()
          && candidates.get(to).list().equals(candidates.get(from).list())) {
        to++;
      }
      ofList(text, candidates.subList(from, to), projects);
      from = to;
    }
    return projects;
  }

  private void ofList(String text, List<Candidate> list, List<Candidate> projects) {
    if (isPolicy(list)) {
      return;
    }
    double[] odds = new double[list.size()];
    double sum = 0;
    for (int i = 0; i < odds.length; i++) {
      odds[i] = odds(text, list.get(i));
      sum += odds[i];
    }
    for (int i = 0; i < odds.length; i++) {
      double others = odds.length == 1 ? odds[i] : (sum - odds[i]) / (odds.length - 1);
      if (odds[i] + others >= 0) {
        projects.add(list.get(i));
      }
    }
  }

  /** One policy alone, or in a closed list that nothing built is in. */
  private static boolean isPolicy(List<Candidate> candidates) {
    ItemList list = candidates.get(0).list();
    boolean plain = candidates.size() == 1 || (list.built() == 0 && !list.open());
    return plain && candidates.stream().anyMatch(candidate -> candidate.head().isPolicy());
  }

  private double odds(String text, Candidate candidate) {
    LinearModel.LogOdds odds = model.logOdds();
    features.of(Traits.of(words, text, candidate), odds);
    return odds.sum();
  }
}
