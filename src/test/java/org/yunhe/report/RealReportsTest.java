package org.yunhe.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yunhe.reference.ProjectReference;
import org.yunhe.staged.AccountRow;
import org.yunhe.staged.NumberRow;
import org.yunhe.staged.ProjectRow;
import org.yunhe.staged.StatementRow;
import tools.jackson.databind.ObjectMapper;

/** Real texts beside the checkout: the annotated segments and whole reports. */
class RealReportsTest {
  private static final Path SHARED =
      Path.of(System.getenv().getOrDefault("YUNHE_SHARED", Path.of("..", "shared").toString()));

  @Test
  void statementsOfTheDevelopmentHalf() throws IOException {
    GoldScore score = score(0);
    assertThat(score.found()).isGreaterThan(0.97);
    assertThat(score.strict()).isGreaterThan(0.96);
  }

  @Test
  void statementsOfTheHeldOutHalf() throws IOException {
    GoldScore score = score(1);
    assertThat(score.found()).isGreaterThan(0.905);
    assertThat(score.strict()).isGreaterThan(0.875);
  }

  private static GoldScore score(int half) throws IOException {
    Path folder = SHARED.resolve("gold/dev");
    assumeTrue(Files.exists(folder), "no annotated segments at " + folder);
    GoldScore score = new GoldScore(ProjectReference.DATA.units());
    List<Path> texts = texts(folder);
    for (int i = half; i < texts.size(); i += 2) {
      Path text = texts.get(i);
      String name = text.getFileName().toString();
      Path json = text.resolveSibling(name.replace(".txt", ".json"));
      ReportResult read =
          Reading.READER.read(Files.readString(text), new ReportHints(name, "txt", "UTF-8"));
      score.add(
          new ObjectMapper().readTree(Files.readString(json)).get("statements"),
          read.rows(StatementRow.class));
    }
    return score;
  }

  @Test
  void everyNumberOfEveryReportIsAccountedFor() throws IOException {
    Path folder = SHARED.resolve("reports");
    assumeTrue(Files.exists(folder), "no reports at " + folder);
    int numbers = 0;
    int unexplained = 0;
    for (Path path : texts(folder)) {
      ReportResult read = Reading.read(Files.readString(path));
      List<NumberRow> rows = read.rows(NumberRow.class);
      assertThat(read.rows(AccountRow.class))
          .extracting(AccountRow::read)
          .containsExactly(rows.size());
      numbers += rows.size();
      unexplained += (int) rows.stream().filter(n -> n.disposition().equals("unexplained")).count();
    }
    assertThat(unexplained).isLessThan(numbers / 50);
  }

  @Test
  void everyQuoteIsTheTextAtItsPlace() throws IOException {
    Path folder = SHARED.resolve("reports");
    assumeTrue(Files.exists(folder), "no reports at " + folder);
    for (Path path : texts(folder)) {
      String source = Files.readString(path);
      ReportResult read = Reading.read(source);
      int[] points = source.codePoints().toArray();
      for (StatementRow row : read.rows(StatementRow.class)) {
        assertThat(row.quote())
            .as("%s", path)
            .isEqualTo(at(points, row.charStart(), row.charEnd()));
      }
      for (ProjectRow row : read.rows(ProjectRow.class)) {
        assertThat(row.quote())
            .as("%s", path)
            .isEqualTo(at(points, row.charStart(), row.charEnd()));
      }
      for (NumberRow row : read.rows(NumberRow.class)) {
        assertThat(row.text()).as("%s", path).isEqualTo(at(points, row.charStart(), row.charEnd()));
      }
    }
  }

  private static String at(int[] points, int start, int end) {
    return new String(points, start, end - start);
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".txt"))
          .sorted(Comparator.comparing(f -> f.getFileName().toString().replace(".txt", "")))
          .toList();
    }
  }
}
