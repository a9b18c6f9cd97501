package org.yunhe.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yunhe.report.format.ReportText;
import org.yunhe.report.format.ReportTextReader;
import org.yunhe.staged.IndustryLinkRow;
import org.yunhe.staged.IndustryRow;
import org.yunhe.staged.Nature;
import org.yunhe.staged.ProjectRow;
import org.yunhe.staged.Stage;

/** The real report that the project started from. */
class SeedReportTest {
  private static ReportResult result;

  @BeforeAll
  static void read() throws IOException {
    String shared = System.getenv("YUNHE_SHARED");
    Path folder =
        (shared == null ? Path.of("..", "shared") : Path.of(shared)).resolve("reports/seed");
    assumeTrue(
        Files.exists(folder), "the real reports are not beside the checkout (set YUNHE_SHARED)");
    try (Stream<Path> reports = Files.list(folder)) {
      Path file = reports.sorted().findFirst().orElseThrow();
      String name = file.getFileName().toString();
      ReportText text = ReportTextReader.read(name, Files.readAllBytes(file));
      result =
          Reading.READER.read(text.text(), new ReportHints(name, text.format(), text.charset()));
    }
  }

  @Test
  void definesSixIndustriesInTwoGroups() {
    assertThat(result.rows(IndustryRow.class))
        .extracting(
            IndustryRow::industrySystem, IndustryRow::industryName, IndustryRow::industryGroup)
        .containsExactly(
            tuple("370405:3+3", "锂电新能源", "新兴产业"),
            tuple("370405:3+3", "高端装备", "新兴产业"),
            tuple("370405:3+3", "新一代信息技术", "新兴产业"),
            tuple("370405:3+3", "现代纺织", "传统产业"),
            tuple("370405:3+3", "高端造纸", "传统产业"),
            tuple("370405:3+3", "绿色建材", "传统产业"));
  }

  @Test
  void promisesACathodePlantToTheBatteryIndustry() {
    ProjectRow plant =
        result.rows(ProjectRow.class).stream()
            .filter(project -> project.name().equals("丰元锂电三元正极材料"))
            .findFirst()
            .orElseThrow();

    assertThat(plant)
        .extracting(ProjectRow::stage, ProjectRow::nature, ProjectRow::periodCode)
        .containsExactly(Stage.COMPLETED, Nature.TARGET, "2021");
    assertThat(result.rows(IndustryLinkRow.class))
        .anySatisfy(
            link ->
                assertThat(link)
                    .extracting(
                        IndustryLinkRow::subject,
                        IndustryLinkRow::subjectNo,
                        IndustryLinkRow::industryCode)
                    .containsExactly("project", plant.projectNo(), "锂电新能源"));
  }
}
