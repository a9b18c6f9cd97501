package org.yunhe.warehouse.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yunhe.warehouse.Rows.observation;
import static org.yunhe.warehouse.Rows.tableAccount;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yunhe.staged.Measure;
import org.yunhe.staged.RejectRow;
import org.yunhe.warehouse.Warehouse;

class ObservationModelTest {
  @TempDir Path folder;

  @Test
  void aNewValueIsANewVintageAndARepeatedOneIsNot() {
    Warehouse warehouse =
        new Warehouse(folder)
            .table("a.csv", observation(3, "gdp", Measure.LEVEL, "2017", "28014.94", "亿元"))
            .table("b.csv", observation(4, "gdp", Measure.LEVEL, "2017", "28014.94", "亿元"))
            .table("c.csv", observation(5, "gdp", Measure.LEVEL, "2017", "29883", "亿元"))
            .table("d.csv", observation(6, "gdp", Measure.LEVEL, "2017", "28014.94", "亿元"))
            .build();

    assertThat(
            warehouse.built(
                "select source_key, value, vintage, is_latest, row_no from fact_observation"
                    + " order by source_key"))
        .containsExactly(
            "1|28014.94|1|false|3",
            "2|28014.94|1|false|4",
            "3|29883|2|false|5",
            "4|28014.94|3|true|6");
    assertThat(
            warehouse.built(
                "select old_value, new_value, old_source, new_source, vintage, change_percent from"
                    + " mart_revision order by vintage"))
        .containsExactly("28014.94|29883|b.csv|c.csv|2|6.67", "29883|28014.94|c.csv|d.csv|3|-6.25");
    assertThat(warehouse.built("select value, vintage from mart_indicator_series"))
        .containsExactly("28014.94|3");
  }

  @Test
  void theSameAmountInAnotherUnitIsNoRevision() {
    Warehouse warehouse =
        new Warehouse(folder)
            .table("a.csv", observation(3, "gdp", Measure.LEVEL, "2017", "1.5", "亿元"))
            .table("b.csv", observation(3, "gdp", Measure.LEVEL, "2017", "15000", "万元"))
            .build();

    assertThat(
            warehouse.built(
                "select value, unit_code, base_value, vintage, is_latest from fact_observation"
                    + " order by source_key"))
        .containsExactly("1.5|亿元|150000000|1|false", "15000|万元|150000000|1|true");
    assertThat(warehouse.built("select * from mart_revision")).isEmpty();
  }

  @Test
  void joinsTheRegionThatIsValidInThePeriod() {
    Warehouse warehouse =
        new Warehouse(folder)
            .table(
                "a.csv",
                observation("110228", "密云县", 1, "gdp", Measure.LEVEL, "2010", "1", "亿元"),
                observation("110228", "密云县", 2, "gdp", Measure.LEVEL, "2020", "2", "亿元"),
                observation("110118", "密云区", 3, "gdp", Measure.LEVEL, "2020", "3", "亿元"),
                observation("370405", "台儿庄区", 4, "gdp", Measure.LEVEL, "1970", "4", "亿元"),
                observation(null, "某开发区", 5, "gdp", Measure.LEVEL, "2020", "5", "亿元"))
            .build();

    assertThat(
            warehouse.built(
                "select o.row_no, r.region_code, r.region_name, r.full_name, r.origin from"
                    + " fact_observation o join dim_region r using (region_key) order by row_no"))
        .containsExactly(
            "1|110228|密云县|北京市密云县|reference",
            "2|110228|密云县|北京市密云县|reference",
            "3|110118|密云区|北京市密云区|reference",
            "4|370405|台儿庄区|山东省枣庄市台儿庄区|reference",
            "5||某开发区|某开发区|discovered");
    assertThat(warehouse.built("select region_key from dim_region where origin = 'discovered'"))
        .containsExactly("1000001");
  }

  @Test
  void keepsWhatTheReferenceDataDoesNotList() {
    Warehouse warehouse =
        new Warehouse(folder)
            .table("a.csv", observation(1, "x1", Measure.LEVEL, "2020", "12", "万标准箱"))
            .build();

    assertThat(
            warehouse.built(
                "select i.indicator_key, i.indicator_code, i.canonical_unit, i.origin, u.unit_name,"
                    + " u.factor, u.origin from fact_observation o join dim_indicator i using"
                    + " (indicator_key) join dim_unit u using (unit_code)"))
        .containsExactly("1000001|x1|万标准箱|discovered|万标准箱|1|discovered");
  }

  @Test
  void countsWhatIsMissingAndRejected() {
    Warehouse warehouse =
        new Warehouse(folder)
            .table(
                "a.csv",
                observation(1, "gdp", Measure.LEVEL, "2020", "12", "亿元"),
                observation(2, "gdp", Measure.LEVEL, "2021", "", "亿元"),
                new RejectRow("", 3, 2, "n.a.?", "not_a_number", "mend the cell", 1),
                new RejectRow("", 9, 0, "notes", "no_data", "nothing to do", 0),
                tableAccount(3))
            .build();

    assertThat(
            warehouse.built(
                "select kind, layout, read, loaded, missing, rejected from audit.source_account"))
        .containsExactly("table|A|3|1|1|1");
    assertThat(warehouse.built("select row_no, raw_text, reason_code, cells from audit.reject"))
        .containsExactly("3|n.a.?|not_a_number|1", "9|notes|no_data|0");
  }

  @Test
  void periodsAreCompleteForTheSpanOfTheData() {
    Warehouse warehouse =
        new Warehouse(folder)
            .table(
                "a.csv",
                observation(1, "gdp", Measure.LEVEL, "2020-Q2", "1", "亿元"),
                observation(2, "gdp", Measure.LEVEL_YTD, "2021-01/2021-06", "2", "亿元"),
                observation(3, "gdp", Measure.LEVEL, "2016/2020", "3", "亿元"),
                observation(4, "gdp", Measure.LEVEL, "2020-11/2021-02", "4", "亿元"))
            .build();

    assertThat(
            warehouse.built(
                "select frequency, count(*) from dim_period group by all order by frequency"))
        .containsExactly(
            "half_year|12",
            "month|72",
            "months|1",
            "quarter|24",
            "unknown|1",
            "year|6",
            "year_to_date|72",
            "years|1");
    assertThat(
            warehouse.built(
                "select period_key, period_code, frequency, start_date, end_date, year, quarter,"
                    + " month from dim_period where period_code in ('2020', '2020-H2', '2020-Q2',"
                    + " '2020-02', '2021-01/2021-06', '2016/2020', '2020-11/2021-02') order by 1"))
        .containsExactly(
            "2016010606|2016/2020|years|2016-01-01|2020-12-31|2020|null|null",
            "2020010121|2020|year|2020-01-01|2020-12-31|2020|null|null",
            "2020020014|2020-02|month|2020-02-01|2020-02-29|2020|1|2",
            "2020040033|2020-Q2|quarter|2020-04-01|2020-06-30|2020|2|null",
            "2020070062|2020-H2|half_year|2020-07-01|2020-12-31|2020|null|null",
            "2020110047|2020-11/2021-02|months|2020-11-01|2021-02-28|2021|null|null",
            "2021010065|2021-01/2021-06|year_to_date|2021-01-01|2021-06-30|2021|2|6");
  }

  @Test
  void aFractionOfAUnitIsKeptToFifteenDigits() {
    Warehouse warehouse = new Warehouse(folder).build();

    assertThat(warehouse.built("select factor from dim_unit where unit_code = '亩'").get(0))
        .startsWith("666.66666666");
  }
}
