package org.yunhe.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yunhe.warehouse.Rows.document;
import static org.yunhe.warehouse.Rows.observation;
import static org.yunhe.warehouse.Rows.reportAccount;
import static org.yunhe.warehouse.Rows.tableAccount;
import static org.yunhe.warehouse.Rows.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yunhe.problem.ProblemException;
import org.yunhe.staged.Comparison;
import org.yunhe.staged.Measure;
import org.yunhe.warehouse.Warehouse;
import org.yunhe.warehouse.WarehouseSettings;
import org.yunhe.warehouse.check.CheckResult;
import org.yunhe.warehouse.release.BuildResult.Outcome;

class ReleaseBuilderTest {
  @TempDir Path folder;

  @Test
  void anEmptyArchiveIsAReleaseToo() {
    Warehouse warehouse = new Warehouse(folder);

    BuildResult result = warehouse.publish();

    assertThat(result.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(warehouse.rows("select count(*) from fact_observation")).containsExactly("0");
  }

  @Test
  void publishesTargetsAgainstObservations() {
    Warehouse warehouse = withTarget(new Warehouse(folder));

    BuildResult result = warehouse.publish();

    assertThat(result.checks()).noneMatch(CheckResult::stops);
    assertThat(result.release()).matches("20210703-[0-9a-f]{12}");
    assertThat(result.folder())
        .isEqualTo(warehouse.data().resolve("releases").resolve(result.release()));
    assertThat(
            warehouse.rows(
                "select region_name, indicator_name, target_period, comparator, target_value,"
                    + " latest_period, latest_value, gap, status, on_track, reason from"
                    + " mart_target_attainment"))
        .containsExactly(
            "台儿庄区,地区生产总值,2021,ge,6,2021-01/2021-06,7.2,1.2,on_track,true,cumulative growth");
  }

  @Test
  void theSameInputsChangeNothing() {
    Warehouse warehouse = withTarget(new Warehouse(folder));
    BuildResult first = warehouse.publish();

    BuildResult second = warehouse.publish();

    assertThat(second.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(second.release()).isEqualTo(first.release());
    assertThat(second.rows()).isEqualTo(first.rows());
    assertThat(second.checks()).hasSameSizeAs(first.checks());
    assertThat(new Releases(warehouse.data()).newestFirst()).hasSize(1);
  }

  @Test
  void anErrorKeepsTheReleaseBeforeInForce() {
    Warehouse warehouse = withTarget(new Warehouse(folder));
    BuildResult good = warehouse.publish();
    warehouse.table("lost.csv", tableAccount(5));

    BuildResult bad = warehouse.publish();

    assertThat(bad.outcome()).isEqualTo(Outcome.STOPPED);
    assertThat(bad.checks().stream().filter(CheckResult::stops))
        .extracting(CheckResult::name)
        .containsExactly("balance_of_tables");
    assertThat(new Releases(warehouse.data()).required()).isEqualTo(good.folder().toAbsolutePath());
    assertThat(warehouse.rows("select count(*) from dim_source")).containsExactly("3");
  }

  @Test
  void aRunThatWasKilledGoesOnWhereItStopped() throws IOException {
    Warehouse warehouse = withTarget(new Warehouse(folder));
    Path building = warehouse.data().resolve("releases/.building");
    new ReleaseBuilder(warehouse.request()).build();
    Object before = Files.getLastModifiedTime(building.resolve("built"));
    // what an export that was killed leaves
    Files.createDirectories(building.resolve("release/parquet/fact_observation/year=1900"));
    Files.writeString(building.resolve("release/parquet/fact_observation/year=1900/half"), "x");

    ReleaseBuilder again = new ReleaseBuilder(warehouse.request());
    again.check();
    assertThat(Files.getLastModifiedTime(building.resolve("built"))).isEqualTo(before);
    BuildResult result = again.publish();

    assertThat(result.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(ReleaseFiles.list(result.folder())).noneMatch(file -> file.contains("1900"));
    assertThat(building).doesNotExist();
  }

  @Test
  void aBuildThatWasKilledStartsFromNothing() throws IOException {
    Warehouse warehouse = withTarget(new Warehouse(folder));
    Path building = Files.createDirectories(warehouse.data().resolve("releases/.building/release"));
    Files.writeString(building.resolve("yunhe.duckdb"), "half a database");

    assertThat(warehouse.publish().outcome()).isEqualTo(Outcome.PUBLISHED);
  }

  @Test
  void aPublishThatWasKilledBeforeTheLinkIsDoneAgain() throws IOException {
    Warehouse warehouse = withTarget(new Warehouse(folder));
    BuildResult first = warehouse.publish();
    Files.delete(warehouse.data().resolve("current"));

    BuildResult again = warehouse.publish();

    assertThat(again.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(again.release()).isEqualTo(first.release());
    assertThat(new Releases(warehouse.data()).current()).isPresent();
  }

  @Test
  void keepsTheLastReleases() {
    Warehouse warehouse =
        new Warehouse(folder).settings(new WarehouseSettings("1GB", 1, Optional.empty(), 2));
    warehouse.publish();
    Path second = withTarget(warehouse).publish().folder();
    warehouse.table(
        "july.csv",
        observation(5, "gdp", Measure.GROWTH_YTD, "2021-01/2021-07", "7", "%"),
        tableAccount(1));
    Path third = warehouse.publish().folder();

    assertThat(new Releases(warehouse.data()).newestFirst())
        .containsExactlyInAnyOrder(second, third);
    assertThat(new Releases(warehouse.data()).required()).isEqualTo(third.toAbsolutePath());
  }

  @Test
  void aModelThatBreaksTheContractIsRefused() {
    Warehouse warehouse =
        new Warehouse(folder)
            .model(
                "dimensions/dim_organization.sql",
                "-- One row is an organisation.\nselect 0 as organization_key, '' as name");

    assertThatThrownBy(warehouse::publish)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("models/dimensions/dim_organization.sql");
  }

  @Test
  void aModelThatDoesNotRunIsNamed() {
    Warehouse warehouse =
        new Warehouse(folder)
            .model(
                "staging/stg_extra.sql",
                "-- One row is a thing.\nselect no_such from staged_table");

    assertThatThrownBy(warehouse::publish)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("models/staging/stg_extra.sql: Binder Error")
        .hasMessageContaining("no_such");
  }

  private static Warehouse withTarget(Warehouse warehouse) {
    return warehouse
        .report(
            "report.txt",
            document(2021),
            target(1, "gdp", Measure.GROWTH, "6", "%", Comparison.GE),
            reportAccount(0))
        .table(
            "june.csv",
            observation(5, "gdp", Measure.GROWTH_YTD, "2021-01/2021-06", "7.2", "%"),
            tableAccount(1));
  }
}
