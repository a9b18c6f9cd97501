package org.yunhe.warehouse.marts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yunhe.warehouse.Rows.document;
import static org.yunhe.warehouse.Rows.named;
import static org.yunhe.warehouse.Rows.observation;
import static org.yunhe.warehouse.Rows.statement;
import static org.yunhe.warehouse.Rows.target;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yunhe.staged.Comparison;
import org.yunhe.staged.DocumentRow;
import org.yunhe.staged.Measure;
import org.yunhe.staged.Nature;
import org.yunhe.staged.ObservationRow;
import org.yunhe.staged.ReportRow;
import org.yunhe.warehouse.Warehouse;

class TargetAttainmentTest {
  @TempDir Path folder;

  private final List<ReportRow> report = new ArrayList<>(List.of(document(2021)));
  private final List<ObservationRow> table = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    // a growth target against the cumulative growth of the whole year
    "GE, 6, 2021-01/2021-12, 6.0, met, true",
    "GE, 6, 2021-01/2021-12, 5.9, missed, false",
    "EQ, 6, 2021-01/2021-12, 6.3, met, true",
    "EQ, 6, 2021-01/2021-12, 5.3, missed, false",
    "LE, 3, 2021-01/2021-12, 2.9, met, true",
    "LE, 3, 2021-01/2021-12, 3.1, missed, false",
    "APPROX, 5, 2021-01/2021-12, 4.5, met, true",
    "APPROX, 5, 2021-01/2021-12, 4.4, missed, false",
    "APPROX, 5, 2021-01/2021-12, 5.6, exceeded, true",
    // the year is not over
    "GE, 6, 2021-01/2021-06, 6.0, on_track, true",
    "GE, 6, 2021-01/2021-06, 5.9, behind, false",
    "APPROX, 5, 2021-01/2021-06, 8.0, on_track, true",
    // of a decline, "or more" means further down
    "GE, -3, 2021-01/2021-12, -3.2, met, true",
    "GE, -3, 2021-01/2021-12, -2.8, missed, false",
    "LE, -3, 2021-01/2021-12, -2.8, met, true",
    "EQ, -3, 2021-01/2021-12, -4, met, true",
    "APPROX, -3, 2021-01/2021-12, -2, missed, false",
    "APPROX, -3, 2021-01/2021-12, -4, exceeded, true"
  })
  void honoursTheComparator(
      Comparison comparison,
      String aim,
      String period,
      String value,
      String status,
      String onTrack) {
    report.add(target(1, "revenue", Measure.GROWTH, aim, "%", comparison));
    table.add(observation(1, "revenue", Measure.GROWTH_YTD, period, value, "%"));

    assertThat(attainment("status, on_track")).containsExactly(status + "|" + onTrack);
  }

  @ParameterizedTest
  @CsvSource({
    // an amount that accumulates must keep pace with the months
    "GE, 120, LEVEL_YTD, 2021-01/2021-06, 60, on_track",
    "GE, 120, LEVEL_YTD, 2021-01/2021-06, 59, behind",
    "GE, 120, LEVEL_YTD, 2021-01/2021-12, 119, missed",
    "GE, 120, LEVEL, 2021, 121, met",
    "APPROX, 100, LEVEL, 2021, 95.1, met",
    "APPROX, 100, LEVEL, 2021, 94.9, missed",
    // one month of an amount says nothing about the year, but the end of the year does
    "GE, 120, LEVEL, 2021-06, 130, indicative",
    "GE, 120, LEVEL, 2021-12, 130, met"
  })
  void holdsAnAmountAgainstTheCumulativeOrYearEndLevel(
      Comparison comparison,
      String aim,
      Measure measure,
      String period,
      String value,
      String status) {
    report.add(target(1, "retail", Measure.LEVEL, aim, "亿元", comparison));
    table.add(observation(1, "retail", measure, period, value, "亿元"));

    assertThat(attainment("status")).containsExactly(status);
  }

  @Test
  void takesTheLatestCumulativeFigureInTheUnitOfTheTarget() {
    report.add(target(1, "retail", Measure.LEVEL, "120", "亿元", Comparison.GE));
    table.add(observation(1, "retail", Measure.LEVEL_YTD, "2021-01/2021-05", "500000", "万元"));
    table.add(observation(2, "retail", Measure.LEVEL_YTD, "2021-01/2021-06", "610000", "万元"));
    table.add(observation(3, "retail", Measure.LEVEL_YTD, "2022-01/2022-06", "990000", "万元"));

    assertThat(attainment("target_value, unit, latest_period, latest_value, gap, status"))
        .containsExactly("120|亿元|2021-01/2021-06|61|-59|on_track");
  }

  @Test
  void aQuotientHasNoTraceOfFloatingPoint() {
    report.add(target(1, "retail", Measure.LEVEL, "110000.1", "万元", Comparison.GE));
    table.add(observation(1, "retail", Measure.LEVEL, "2021", "10.9", "亿元"));

    assertThat(attainment("latest_value, gap, status")).containsExactly("109000|-1000.1|missed");
  }

  @Test
  void regionsThatNobodyKnowsAreNotTheSame() {
    DocumentRow known = document(2021);
    report.set(
        0,
        new DocumentRow(
            1, "报告", known.documentKind(), null, "", known.issuedOn(), 2021, "", "", 0, 10_000));
    report.add(target(1, "gdp", Measure.GROWTH, "6", "%", Comparison.GE));
    table.add(observation(null, "", 1, "gdp", Measure.GROWTH_YTD, "2021-01/2021-12", "7", "%"));

    assertThat(attainment("status, reason"))
        .containsExactly("no_data|the report does not say which region the target is for");
  }

  @Test
  void aRateIsHeldAgainstTheLatestPeriod() {
    report.add(target(1, "unemployment", Measure.LEVEL, "4", "%", Comparison.LE));
    table.add(observation(1, "unemployment", Measure.LEVEL, "2021-06", "3.4", "%"));

    assertThat(attainment("latest_period, latest_value, gap, status, reason"))
        .containsExactly("2021-06|3.4|-0.6|on_track|rate of the latest period");
  }

  @Test
  void aPriceTargetIsHeldAgainstTheCumulativeIndex() {
    report.add(target(1, "cpi", Measure.GROWTH, "3", "%", Comparison.APPROX));
    table.add(observation(1, "cpi", Measure.INDEX_YTD, "2021-01/2021-12", "102.8", ""));

    assertThat(attainment("latest_value, gap, tolerance, status, reason"))
        .containsExactly("2.8|-0.2|0.5|met|cumulative index less 100");
  }

  @ParameterizedTest
  @CsvSource({
    // where less is better, a plain number, an "about" or a range is a ceiling
    "APPROX, 3, 2021-01/2021-12, 102.0, met, true",
    "APPROX, 3, 2021-01/2021-12, 103.5, met, true",
    "APPROX, 3, 2021-01/2021-12, 103.6, missed, false",
    "EQ, 3, 2021-01/2021-12, 101.4, met, true",
    "EQ, 3, 2021-01/2021-12, 103.1, missed, false",
    "APPROX, 3, 2021-01/2021-06, 100.9, on_track, true",
    "APPROX, 3, 2021-01/2021-06, 104.0, behind, false",
    // but "or more" is what it says
    "GE, 3, 2021-01/2021-12, 102.0, missed, false"
  })
  void aTargetOfWhatShouldBeLowIsACeiling(
      Comparison comparison,
      String aim,
      String period,
      String index,
      String status,
      String onTrack) {
    report.add(target(1, "cpi", Measure.GROWTH, aim, "%", comparison));
    table.add(observation(1, "cpi", Measure.INDEX_YTD, period, index, ""));

    assertThat(attainment("status, on_track")).containsExactly(status + "|" + onTrack);
  }

  @Test
  void growthComputedFromLevelsIsShownWithoutAVerdict() {
    report.add(target(1, "retail", Measure.GROWTH, "6", "%", Comparison.GE));
    table.add(observation(1, "retail", Measure.LEVEL_YTD, "2020-01/2020-06", "100", "亿元"));
    table.add(observation(2, "retail", Measure.LEVEL_YTD, "2021-01/2021-06", "110", "亿元"));

    assertThat(attainment("latest_value, status, on_track, reason"))
        .containsExactly("10|indicative|null|growth computed from levels at current prices");
  }

  @Test
  void theNextReportAnswersWhereNoTableDoes() {
    report.add(target(1, "gdp", Measure.GROWTH, "6", "%", Comparison.GE));
    report.add(
        statement(2, "gdp", Measure.GROWTH, "7.5", "%", Comparison.EQ, Nature.ACTUAL, "2021"));

    assertThat(attainment("latest_period, latest_value, status, reason"))
        .containsExactly("2021|7.5|met|reported by a later report");
  }

  @Test
  void householdsAreNoAnswerToEstates() {
    report.add(target(1, "renewal", Measure.LEVEL, "150", "个", Comparison.EQ));
    report.add(
        statement(2, "renewal", Measure.LEVEL, "98000", "户", Comparison.EQ, Nature.ACTUAL, "2021"));

    assertThat(attainment("status")).containsExactly("no_data");
  }

  @Test
  void twoNumbersOfOneNameInAReportAnswerNothing() {
    report.add(target(1, "outlay", Measure.LEVEL, "3", "亿元", Comparison.EQ));
    report.add(
        statement(2, "outlay", Measure.LEVEL, "4", "亿元", Comparison.EQ, Nature.ACTUAL, "2021"));
    report.add(
        statement(3, "outlay", Measure.LEVEL, "7", "亿元", Comparison.EQ, Nature.ACTUAL, "2021"));

    assertThat(attainment("status")).containsExactly("no_data");
  }

  @Test
  void rowsOfALabelAreNotTheWhole() {
    report.add(target(1, "retail", Measure.GROWTH, "6", "%", Comparison.GE));
    ObservationRow row = observation(1, "retail", Measure.GROWTH_YTD, "2021-01/2021-12", "9", "%");
    table.add(named(row, "社会消费品零售总额", "城镇"));

    assertThat(attainment("status")).containsExactly("no_data");
  }

  @Test
  void saysWhyThereIsNothingToCompare() {
    report.add(target(1, "gdp", Measure.GROWTH, "6", "%", Comparison.GE));
    report.add(target(2, "revenue", Measure.GROWTH, "5", "%", Comparison.GE));
    report.add(target(3, "retail", Measure.GROWTH, "5", "%", Comparison.GE));
    report.add(target(4, "households", Measure.CHANGE, "5", "户", Comparison.GE));
    table.add(
        observation(
            "370400", "枣庄市", 1, "revenue", Measure.GROWTH_YTD, "2021-01/2021-06", "5", "%"));
    table.add(observation(2, "retail", Measure.GROWTH_YTD, "2020-01/2020-06", "5", "%"));
    table.add(observation(3, "households", Measure.LEVEL, "2021", "5", "户"));

    assertThat(attainment("indicator_code, status, on_track, reason"))
        .containsExactly(
            "gdp|no_data|null|no table holds this indicator",
            "revenue|no_data|null|no table holds this indicator for the region",
            "retail|no_data|null|no number of the same unit lies inside the target period yet",
            "households|no_data|null|tables hold the indicator, but not in this measure");
  }

  @Test
  void aTargetForAnotherPeriodIsHeldAgainstThatPeriod() {
    report.add(
        statement(1, "gdp", Measure.LEVEL, "200", "亿元", Comparison.GE, Nature.TARGET, "2025"));
    table.add(observation(1, "gdp", Measure.LEVEL, "2021", "150", "亿元"));
    table.add(observation(2, "gdp", Measure.LEVEL, "2025", "210", "亿元"));

    assertThat(attainment("target_period, latest_period, status")).containsExactly("2025|2025|met");
  }

  @ParameterizedTest
  @CsvSource({
    // neither the sum nor the growth of five years shows in one of them
    "LEVEL, 500, 万人, LEVEL, 2021, 110, indicative, cumulative level of a part of the target period",
    "LEVEL, 500, 万人, LEVEL, 2025, 120, indicative, cumulative level of a part of the target period",
    "LEVEL, 500, 万人, LEVEL_YTD, 2022-01/2022-12, 115, indicative, "
        + "cumulative level of a part of the target period",
    "GROWTH, 30, %, GROWTH, 2025, 6, indicative, cumulative growth of a part of the target period",
    // a number for all of them decides, and so does a rate
    "LEVEL, 500, 万人, LEVEL, 2021/2025, 510, met, cumulative level",
    "LEVEL, 65, %, LEVEL, 2025, 66, met, cumulative level",
    "LEVEL, 65, %, LEVEL, 2023, 64, behind, cumulative level"
  })
  void aTargetOfSeveralYearsIsNotHeldAgainstOne(
      Measure aimed,
      String aim,
      String unit,
      Measure measure,
      String period,
      String value,
      String status,
      String reason) {
    report.add(statement(1, "jobs", aimed, aim, unit, Comparison.GE, Nature.TARGET, "2021/2025"));
    table.add(observation(1, "jobs", measure, period, value, unit));

    assertThat(attainment("status, reason")).containsExactly(status + "|" + reason);
  }

  @Test
  void ofAReportThatIsReceivedAgainTheLatestHolds() {
    report.add(target(1, "gdp", Measure.GROWTH, "6", "%", Comparison.GE));
    ReportRow[] corrected = {
      document(2021), target(1, "gdp", Measure.GROWTH, "6.5", "%", Comparison.GE)
    };
    ReportRow[] another = {
      document(2022), target(1, "gdp", Measure.GROWTH, "7", "%", Comparison.GE)
    };

    assertThat(
            new Warehouse(folder)
                .report("report.txt", report.toArray(ReportRow[]::new))
                .report("report.docx", corrected)
                .report("next.txt", another)
                .build()
                .built("select target_value from mart_target_attainment order by statement_key"))
        .containsExactly("6.5", "7");
  }

  private List<String> attainment(String columns) {
    return new Warehouse(folder)
        .report("report.txt", report.toArray(ReportRow[]::new))
        .table("table.csv", table)
        .build()
        .built("select " + columns + " from mart_target_attainment order by statement_key");
  }
}
