package org.yunhe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yunhe.problem.ProblemException;
import org.yunhe.report.format.ReportLimits;
import org.yunhe.staged.Measure;
import org.yunhe.staged.Period;
import org.yunhe.staged.SourceKind;
import org.yunhe.table.TableHints;
import org.yunhe.table.TableLimits;
import org.yunhe.table.TableOverride;

class JobFileReaderTest {
  @Test
  void whatIsLeftOutHasSaneDefaults() {
    JobFile job = JobFileReader.parse("nightly", "inputs: inbox\n");

    assertThat(job)
        .isEqualTo(
            new JobFile(
                "nightly",
                "",
                List.of("inbox"),
                null,
                7,
                Runtime.getRuntime().availableProcessors(),
                "4GB",
                TableLimits.STANDARD,
                ReportLimits.STANDARD,
                List.of()));
  }

  @Test
  void everySettingIsRead() {
    JobFile job =
        JobFileReader.parse(
            "nightly",
            """
            description: tables of the district
            inputs:
              - inbox
              - archive/*.zip
            schedule:
              cron: "0 30 2 * * *"
              zone: Asia/Urumqi
            release:
              keep: 3
            threads: 1
            memory: 512MB
            limits:
              cells: 5000000
              workbook_mb: 80
              report_mb: 50
            tables:
              - match: "进出口*.csv"
                region: 台儿庄区
                unit: 亿元
                charset: GB18030
                measure: level_ytd
                period: 2021
              - match: "*.txt"
                kind: table
            """);

    assertThat(job)
        .isEqualTo(
            new JobFile(
                "nightly",
                "tables of the district",
                List.of("inbox", "archive/*.zip"),
                new JobFile.Schedule("0 30 2 * * *", ZoneId.of("Asia/Urumqi")),
                3,
                1,
                "512MB",
                new TableLimits(5_000_000, 80_000_000),
                new ReportLimits(50_000_000),
                List.of(
                    new TableOverride(
                        "进出口*.csv",
                        new TableHints(
                            null,
                            "GB18030",
                            null,
                            "亿元",
                            Measure.LEVEL_YTD,
                            "台儿庄区",
                            Period.year(2021))),
                    new TableOverride("*.txt", TableHints.NONE, SourceKind.TABLE))));
  }

  @Test
  void allProblemsAreReportedTogether() {
    assertThatThrownBy(
            () ->
                JobFileReader.parse(
                    "nightly",
                    """
                    input: inbox
                    schedule:
                      cron: every night
                      zone: Asia/Beijing
                    release:
                      keep: 0
                    memory: much
                    tables:
                      - region: 台儿庄区
                        size: 3
                        measure: height
                        period: someday
                        charset: none
                        kind: book
                        layout: Z
                    limits:
                      cells: 1
                    """))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.where())
                    .containsExactlyInAnyOrder(
                        "jobs/nightly.yml, input",
                        "jobs/nightly.yml, inputs",
                        "jobs/nightly.yml, schedule, cron",
                        "jobs/nightly.yml, schedule, zone",
                        "jobs/nightly.yml, release, keep",
                        "jobs/nightly.yml, memory",
                        "jobs/nightly.yml, limits, cells",
                        "jobs/nightly.yml, tables 1, kind",
                        "jobs/nightly.yml, tables 1, layout",
                        "jobs/nightly.yml, tables 1, match",
                        "jobs/nightly.yml, tables 1, size",
                        "jobs/nightly.yml, tables 1, measure",
                        "jobs/nightly.yml, tables 1, period",
                        "jobs/nightly.yml, tables 1, charset"));
  }

  @Test
  void aProposalThatIsNotFilledInIsReported() {
    assertThatThrownBy(
            () ->
                JobFileReader.parse(
                    "nightly", "inputs: a\ntables:\n  - match: a.csv\n    indicator: <指标名称>\n"))
        .hasMessageContaining("tables 1, indicator")
        .hasMessageContaining("write what it is");
  }

  @Test
  void aSettingWrittenTwiceIsReported() {
    String twice = "inputs: a\ntables:\n  - match: a.csv\ntables:\n  - match: b.csv\n";
    assertThatThrownBy(() -> JobFileReader.parse("nightly", twice))
        .hasMessageContaining("jobs/nightly.yml, line 4")
        .hasMessageContaining("a second time");
  }

  @Test
  void brokenYamlIsReportedWithItsLine() {
    assertThatThrownBy(() -> JobFileReader.parse("nightly", "inputs:\n  - a\n - b: [\n"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("jobs/nightly.yml, line 3")
        .hasMessageContaining("is not YAML");
  }
}
