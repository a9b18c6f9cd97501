package org.yunhe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yunhe.home.DataFolder;
import org.yunhe.home.Home;

class RunContextTest {
  @TempDir Path folder;

  private String readerVersion(String yaml) {
    JobFile job = JobFileReader.parse("nightly", yaml);
    DataFolder data = new DataFolder(folder);
    LocalDate day = LocalDate.of(2021, 7, 1);
    return RunContext.open(job, new Home(folder), folder, data, day, false).readerVersion();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limits: {cells: 3000000}",
        "limits: {workbook_mb: 300}",
        "limits: {report_mb: 30}",
        "tables: [{match: '*.csv', unit: 万元}]"
      })
  void readsAnewWhereAJobLetsMoreBeRead(String setting) {
    assertThat(readerVersion(setting)).isNotEqualTo(readerVersion("{}"));
  }

  @Test
  void keepsWhatWasReadWhereAJobOnlyTakesMoreOfTheMachine() {
    assertThat(readerVersion("{threads: 3, memory: 3GB}")).isEqualTo(readerVersion("{}"));
  }
}
