package org.yunhe.warehouse.marts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yunhe.table.Readers;
import org.yunhe.table.TableHints;
import org.yunhe.table.TableReader;
import org.yunhe.warehouse.Warehouse;

/** Regional GDP as three yearly exports give it: real vintages, in the order of arrival. */
class RealRevisionsTest {
  private static final Path SHARED =
      Path.of(Optional.ofNullable(System.getenv("YUNHE_SHARED")).orElse("../shared"));
  private static final Path FOLDER = SHARED.resolve("tables").resolve("revisions");
  private static final String BEIJING_2017 =
      " join dim_region using (region_key) join dim_period using (period_key)"
          + " where region_code = '110000' and period_code = '2017'";

  @TempDir static Path folder;
  private static Warehouse atOnce = new Warehouse(Path.of(""));
  private static Warehouse inThreeRuns = new Warehouse(Path.of(""));

  @BeforeAll
  static void receive() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), () -> FOLDER + " is not here");
    TableReader reader = Readers.reader();
    atOnce = new Warehouse(folder.resolve("once")).projectReference();
    inThreeRuns = new Warehouse(folder.resolve("thrice")).projectReference();
    List<Path> exports;
    try (Stream<Path> list = Files.list(FOLDER)) {
      exports = list.sorted().toList();
    }
    for (Path export : exports) {
      String name = export.getFileName().toString();
      var rows = reader.read(Files.readAllBytes(export), name, TableHints.NONE).rows();
      atOnce.table(name, rows);
      inThreeRuns.table(name, rows).publish();
    }
    atOnce.publish();
  }

  @Test
  void theLatestExportGivesTheLatestValue() {
    assertThat(
            atOnce.rows(
                "select value, vintage from fact_observation" + BEIJING_2017 + " and is_latest"))
        .containsExactly("31325.9,3");
  }

  @Test
  void everyValueThatWasEverGivenIsKept() {
    assertThat(
            atOnce.rows(
                "select vintage, old_value, new_value, left(old_source, 1), left(new_source, 1) from"
                    + " mart_revision where region_code = '110000' and period_code = '2017' order by 1"))
        .containsExactly("2,28014.94,29883,1,2", "3,29883,31325.9,2,3");
  }

  @Test
  void threeRunsEndWhereOneRunDoes() {
    String everything =
        "select * exclude (source_key) from fact_observation order by region_key, period_key, source_key";

    assertThat(inThreeRuns.rows(everything))
        .isEqualTo(atOnce.rows(everything))
        .hasSizeGreaterThan(1000);
    assertThat(inThreeRuns.rows("from mart_revision order by all"))
        .isEqualTo(atOnce.rows("from mart_revision order by all"));
  }
}
