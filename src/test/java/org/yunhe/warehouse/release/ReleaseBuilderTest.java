package org.yunhe.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yunhe.warehouse.Rows.document;
import static org.yunhe.warehouse.Rows.observation;
import static org.yunhe.warehouse.Rows.reportAccount;
import static org.yunhe.warehouse.Rows.tableAccount;
import static org.yunhe.warehouse.Rows.target;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yunhe.staged.Comparison;
import org.yunhe.staged.Measure;
import org.yunhe.warehouse.Warehouse;

class ReleaseBuilderTest {
  @TempDir Path folder;

  @Test
  void anEmptyArchiveIsAReleaseToo() {
    Warehouse warehouse = new Warehouse(folder);

    BuildResult result = warehouse.publish();

    assertThat(result.outcome()).isEqualTo(BuildResult.Outcome.PUBLISHED);
    assertThat(warehouse.rows("select count(*) from fact_observation")).containsExactly("0");
  }

  @Test
  void publishesTargetsAgainstObservations() {
    Warehouse warehouse =
        new Warehouse(folder)
            .report(
                "report.txt",
                document(2021),
                target(1, "gdp", Measure.GROWTH, "6", "%", Comparison.GE),
                reportAccount(0))
            .table(
                "june.csv",
                observation(5, "gdp", Measure.GROWTH_YTD, "2021-01/2021-06", "7.2", "%"),
                tableAccount(1));

    BuildResult result = warehouse.publish();

    assertThat(result.checks()).noneMatch(check -> check.stops());
    assertThat(
            warehouse.rows(
                "select region_name, indicator_name, target_period, comparator, target_value,"
                    + " latest_period, latest_value, gap, status, on_track, reason from"
                    + " mart_target_attainment"))
        .containsExactly(
            "台儿庄区,地区生产总值,2021,ge,6,2021-01/2021-06,7.2,1.2,on_track,true,cumulative growth");
  }
}
