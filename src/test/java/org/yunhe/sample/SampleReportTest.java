package org.yunhe.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yunhe.report.Reading;
import org.yunhe.report.ReportHints;
import org.yunhe.report.ReportResult;
import org.yunhe.staged.DocumentRow;
import org.yunhe.staged.IndustryRow;
import org.yunhe.staged.Nature;
import org.yunhe.staged.ProjectRow;
import org.yunhe.staged.StatementRow;

class SampleReportTest {
  private static final String NAME = "2021-01-19-政府工作报告.txt";
  private static ReportResult report;

  @BeforeAll
  static void read() throws IOException {
    String text = Files.readString(Path.of("sample-input", "reports", NAME));
    report = Reading.READER.read(text, new ReportHints(NAME, "txt", "UTF-8"));
  }

  @Test
  void isOneDocumentOfTheDistrict() {
    assertThat(report.rows(DocumentRow.class))
        .singleElement()
        .satisfies(document -> assertThat(document.regionCode()).isEqualTo("370405"))
        .satisfies(document -> assertThat(document.planYear()).isEqualTo(2021));
  }

  @Test
  void promisesWhatTheTablesMeasure() {
    assertThat(report.rows(StatementRow.class))
        .filteredOn(s -> s.nature() == Nature.TARGET)
        .filteredOn(s -> s.section().contains("目标"))
        .extracting(
            s ->
                String.join(
                    " ",
                    s.indicatorCode(),
                    s.measure().code(),
                    s.comparison().code(),
                    s.value().toPlainString(),
                    s.unitCode(),
                    s.periodCode()))
        .containsExactly(
            "gdp growth ge 6 % 2021",
            "ind_va_scale growth approx 5.5 % 2021",
            "budget_revenue growth approx 5 % 2021",
            "fai growth approx 10 % 2021",
            "retail_sales growth ge 8 % 2021",
            "jobs_new_urban level ge 3000 人 2021",
            "unemployment_registered level le 3 % 2021",
            "fdi level eq 4000 万美元 2021");
  }

  @Test
  void namesProjectsAndTheIndustriesThatTheyBelongTo() {
    assertThat(report.rows(ProjectRow.class))
        .extracting(ProjectRow::name)
        .anySatisfy(name -> assertThat(name).startsWith("丰元锂电三元正极材料"))
        .hasSizeGreaterThanOrEqualTo(14);
    assertThat(report.rows(IndustryRow.class))
        .extracting(IndustryRow::industryName)
        .contains("锂电新能源", "高端装备", "新一代信息技术", "现代纺织", "高端造纸", "绿色建材");
  }
}
