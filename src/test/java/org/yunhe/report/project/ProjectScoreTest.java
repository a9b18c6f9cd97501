package org.yunhe.report.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yunhe.report.Reading;
import org.yunhe.report.ReportHints;
import org.yunhe.staged.ProjectRow;
import tools.jackson.databind.JsonNode;

/** The score of projects on the annotated segments, as {@code score.py} beside them counts it. */
class ProjectScoreTest {
  @Test
  void findsTheProjectsOfTheHalfThatItIsDevelopedOn() throws IOException {
    Score score = score(GoldSegments.developmentHalf());

    assertThat(score.found()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.strict()).isGreaterThanOrEqualTo(0.92);
  }

  /** Segments that neither the words nor the model were made on. */
  @Test
  void findsTheProjectsOfTheHalfHeldOut() throws IOException {
    Score score = score(GoldSegments.heldOutHalf());

    assertThat(score.found()).isGreaterThanOrEqualTo(0.80);
    assertThat(score.strict()).isGreaterThanOrEqualTo(0.75);
  }

  private record Score(double found, double strict) {}

  private record Pair(int gold, int mine, double likeness) {}

  private static Score score(List<Path> texts) throws IOException {
    int all = 0;
    int found = 0;
    int strict = 0;
    for (Path text : texts) {
      List<JsonNode> gold = GoldSegments.projects(text);
      ReportHints hints = new ReportHints(text.getFileName().toString(), "txt", "UTF-8");
      List<ProjectRow> mine =
          Reading.READER.read(Files.readString(text), hints).rows(ProjectRow.class);
      all += gold.size() + mine.size();
      for (Pair pair : pairs(gold, mine)) {
        found++;
        JsonNode project = gold.get(pair.gold());
        ProjectRow row = mine.get(pair.mine());
        boolean agrees =
            project.get("stage").asString().equals(row.stage().code())
                && project.get("nature").asString().equals(row.nature().code());
        strict += agrees ? 1 : 0;
      }
    }
    return new Score(2.0 * found / all, 2.0 * strict / all);
  }

  private static List<Pair> pairs(List<JsonNode> gold, List<ProjectRow> mine) {
    List<Pair> possible = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < mine.size(); j++) {
        double likeness = NameLikeness.of(gold.get(i).get("name").asString(), mine.get(j).name());
        boolean sameStage = gold.get(i).get("stage").asString().equals(mine.get(j).stage().code());
        if (likeness > 0) {
          possible.add(new Pair(i, j, likeness + (sameStage ? 0.05 : 0)));
        }
      }
    }
    possible.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedMine = new HashSet<>();
    return possible.stream()
        .filter(
            pair ->
                !usedGold.contains(pair.gold())
                    && !usedMine.contains(pair.mine())
                    && usedGold.add(pair.gold())
                    && usedMine.add(pair.mine()))
        .toList();
  }

  @BeforeAll
  static void needsTheSegments() {
    assumeTrue(
        Files.exists(GoldSegments.folder()),
        "the annotated segments are not beside the checkout (set YUNHE_SHARED)");
  }
}
