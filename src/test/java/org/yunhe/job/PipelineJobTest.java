package org.yunhe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.test.JobOperatorTestUtils;
import org.yunhe.runreport.RunReport;
import org.yunhe.runreport.RunReport.Outcome;
import org.yunhe.runreport.StepReport;

class PipelineJobTest {
  private static final JobParameters FIRST_ATTEMPT =
      new JobParametersBuilder()
          .addLocalDate(JobAttempts.BUSINESS_DATE, JobFixture.DAY)
          .addLong(JobAttempts.ATTEMPT, 1L)
          .toJobParameters();

  @TempDir Path data;
  @TempDir Path inbox;
  private JobFixture fixture;

  @BeforeEach
  void start() {
    fixture = new JobFixture(data);
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  @Test
  void eachStepCountsWhatItReadWroteAndLeftOut() {
    JobOperatorTestUtils steps = fixture.steps(fixture.open("sample-input"));

    StepExecution archive = step(steps, PipelineJob.ARCHIVE_SOURCES);
    assertThat(archive.getReadCount()).isEqualTo(5);
    assertThat(archive.getWriteCount()).isEqualTo(4);
    assertThat(archive.getFilterCount()).isEqualTo(1);

    StepExecution reports = step(steps, PipelineJob.READ_REPORTS);
    assertThat(reports.getReadCount()).isEqualTo(1);
    assertThat(reports.getWriteCount()).isEqualTo(1);

    StepExecution tables = step(steps, PipelineJob.READ_TABLES);
    assertThat(tables.getReadCount()).isEqualTo(3);
    assertThat(tables.getWriteCount()).isEqualTo(3);
    assertThat(tables.getSkipCount()).isZero();
    assertThat(StepNotes.rejected(tables)).isEqualTo(1);
  }

  @Test
  void sourcesThatWereReadAreNotReadAgain() {
    step(fixture.steps(fixture.open("sample-input")), PipelineJob.ARCHIVE_SOURCES);
    step(fixture.steps(fixture.open("sample-input")), PipelineJob.READ_TABLES);

    StepExecution again =
        step(fixture.steps(fixture.open("sample-input")), PipelineJob.READ_TABLES);

    assertThat(again.getReadCount()).isZero();
  }

  @Test
  void aSecondRunChangesNothing() {
    RunReport first = fixture.run("sample-input");
    RunReport second = fixture.run("sample-input");

    assertThat(first.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(second.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(second.attempt()).isEqualTo(2);
    assertThat(second.release()).isEqualTo(first.release());
    assertThat(second.steps())
        .extracting(StepReport::name, StepReport::written)
        .contains(
            tuple(PipelineJob.ARCHIVE_SOURCES, 0L),
            tuple(PipelineJob.READ_TABLES, 0L),
            tuple(PipelineJob.PUBLISH_RELEASE, 0L));
  }

  @Test
  void aRunThatWasKilledIsTakenUpAsTheSameAttempt() {
    var repository = fixture.repository();
    JobInstance instance = repository.createJobInstance("nightly", FIRST_ATTEMPT);
    JobExecution killed =
        repository.createJobExecution(instance, FIRST_ATTEMPT, new ExecutionContext());
    killed.setStatus(BatchStatus.STARTED);
    killed.setStartTime(LocalDateTime.of(2022, 3, 1, 2, 30));
    repository.update(killed);

    RunReport report = fixture.run("sample-input");

    assertThat(report.attempt()).isEqualTo(1);
    assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
  }

  @Test
  void aRunThatWasKilledBeforeItsExecutionWasStoredIsTakenUpToo() {
    fixture.repository().createJobInstance("nightly", FIRST_ATTEMPT);

    RunReport report = fixture.run("sample-input/tables");

    assertThat(report.attempt()).isEqualTo(1);
    assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
  }

  @Test
  void whatIsMissingFailsTheRunInOneLine() {
    RunReport report = fixture.run("no-such-folder");

    assertThat(report.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(report.problems())
        .singleElement()
        .asString()
        .contains("no-such-folder")
        .contains("there is no such file or folder");
  }

  @Test
  void brokenFilesEndAsRejectsAndTheRestIsPublished() throws Exception {
    Files.write(inbox.resolve("cut.zip"), new byte[] {'P', 'K', 3, 4, 0});
    Files.write(inbox.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 20, 0});
    Files.write(inbox.resolve("empty.csv"), new byte[0]);
    Files.write(inbox.resolve("empty.docx"), new byte[0]);
    Files.createSymbolicLink(inbox.resolve("link.csv"), inbox.resolve("gone"));

    RunReport report = fixture.run("sample-input/tables", inbox.toString());

    assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(report.problems())
        .contains(
            inbox.resolve("empty.csv") + ": is empty (0 bytes); ask for it again",
            inbox.resolve("empty.docx") + ": is empty (0 bytes); ask for it again",
            inbox.resolve("link.csv")
                + ": is a link that leads to no file; mend the link, or remove it");
    assertThat(report.steps())
        .filteredOn(step -> step.name().equals(PipelineJob.READ_REPORTS))
        .singleElement()
        .satisfies(step -> assertThat(step.skipped()).isEqualTo(1));
    assertThat(report.steps())
        .filteredOn(step -> step.name().equals(PipelineJob.READ_BROKEN_ARCHIVES))
        .singleElement()
        .satisfies(step -> assertThat(step.rejected()).isEqualTo(1));
  }

  @Test
  void anArchiveThatIsTooDeepIsRefusedAndTheRestIsPublished() throws Exception {
    byte[] deep = "分组,3月\n合计,1\n".getBytes(StandardCharsets.UTF_8);
    for (int depth = 0; depth < 4; depth++) {
      var bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        zip.putNextEntry(new ZipEntry(depth == 0 ? "a.csv" : "in.zip"));
        zip.write(deep);
      }
      deep = bytes.toByteArray();
    }
    Files.write(inbox.resolve("deep.zip"), deep);

    RunReport report = fixture.run("sample-input/tables", inbox.toString());

    assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(report.problems()).anyMatch(problem -> problem.contains("in.zip"));
  }

  @Test
  void aSourceIsReadAsTheJobThatReceivedItSays() throws Exception {
    JobFixture.RunOfJob spring = fixture.job("spring", "tables: [{match: '*', region: 南京市}]");
    JobFixture.RunOfJob autumn = fixture.job("autumn", "tables: [{match: '*', region: 苏州市}]");
    Files.writeString(inbox.resolve("a.csv"), "指标,2031年\n粮食产量(万吨),10.5\n");

    spring.run(inbox.toString());
    Files.delete(inbox.resolve("a.csv"));
    Files.writeString(inbox.resolve("b.csv"), "指标,2032年\n粮食产量(万吨),11.5\n");
    autumn.run(inbox.toString());

    assertThat(fixture.regions()).containsExactly("南京市", "苏州市");
    assertThat(spring.run(inbox.toString()).outcome()).isEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void aJobWithMistakesIsNamedAndStopsNoOther() throws Exception {
    JobFixture.RunOfJob spring = fixture.job("spring", "tables: [{match: '*', region: 南京市}]");
    Files.writeString(inbox.resolve("a.csv"), "指标,2031年\n粮食产量(万吨),10.5\n");
    spring.run(inbox.toString());
    Files.delete(inbox.resolve("a.csv"));
    Files.writeString(inbox.resolve("b.csv"), "指标,2032年\n粮食产量(万吨),11.5\n");

    fixture.job("spring", "tables: [{match: '*', regoin: 南京市}]");
    JobFixture.RunOfJob autumn = fixture.job("autumn", "tables: [{match: '*', region: 苏州市}]");
    RunReport report = autumn.run(inbox.toString());

    assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(report.problems())
        .singleElement()
        .asString()
        .contains("jobs/spring.yml, tables 1, regoin: is not a known setting")
        .endsWith("; until then its files are read as it said before");
    assertThat(fixture.regions()).containsExactly("南京市", "苏州市");
  }

  @Test
  void stagedFilesOfOtherReaderVersionsGoOnceAReleaseIsPublished() throws Exception {
    Path outdated = Files.createDirectories(data.resolve("staging/outdated/table"));
    Files.writeString(outdated.resolve("a.parquet"), "");

    RunContext run = fixture.open("sample-input/tables");
    fixture.run("sample-input/tables");

    assertThat(data.resolve("staging")).isDirectoryContaining(run.staging().folder()::equals);
    assertThat(data.resolve("staging/outdated")).doesNotExist();
  }

  private static StepExecution step(JobOperatorTestUtils steps, String name) {
    JobExecution execution =
        steps.startStep(
            name,
            new JobParametersBuilder(steps.getUniqueJobParameters())
                .addLong(JobAttempts.ATTEMPT, 1L)
                .toJobParameters(),
            new ExecutionContext());
    assertThat(execution.getStatus()).isEqualTo(BatchStatus.COMPLETED);
    return execution.getStepExecutions().iterator().next();
  }
}
