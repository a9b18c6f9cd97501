package org.yunhe.warehouse.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yunhe.warehouse.Rows.document;
import static org.yunhe.warehouse.Rows.observation;
import static org.yunhe.warehouse.Rows.project;
import static org.yunhe.warehouse.Rows.reportAccount;
import static org.yunhe.warehouse.Rows.tableAccount;
import static org.yunhe.warehouse.Rows.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yunhe.problem.Problem;
import org.yunhe.staged.Comparison;
import org.yunhe.staged.Measure;
import org.yunhe.staged.Nature;
import org.yunhe.staged.NumberRow;
import org.yunhe.staged.Stage;
import org.yunhe.warehouse.Warehouse;
import org.yunhe.warehouse.model.Models;
import org.yunhe.warehouse.trace.CellPlace;

class VerifierTest {
  private static final String FILE = "parquet/fact_observation/year=2021/part-0.parquet";

  @TempDir Path folder;
  private Warehouse warehouse;
  private Path release;

  @BeforeEach
  void publish() {
    warehouse =
        new Warehouse(folder)
            .report(
                "2021.txt",
                document(2021),
                target(1, "gdp", Measure.GROWTH, "6", "%", Comparison.GE),
                project(1, "古运码头项目", Stage.COMPLETED, Nature.TARGET, "2021"),
                new NumberRow(1, "2021", "date", 200, 204),
                reportAccount(1))
            .table(
                "a.csv", observation(1, "gdp", Measure.LEVEL, "2021", "12", "亿元"), tableAccount(1));
    release = warehouse.publish().folder();
  }

  @Test
  void aReleaseAsItWasPublishedIsRight() {
    assertThat(verify()).isEmpty();
  }

  @Test
  void findsAFlippedBit() throws IOException {
    byte[] bytes = Files.readAllBytes(release.resolve(FILE));
    bytes[bytes.length / 2] ^= 1;
    release.resolve(FILE).toFile().setWritable(true);
    Files.write(release.resolve(FILE), bytes);

    assertThat(verify())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .isEqualTo(
            FILE + ": is not the file that was published; publish again with the command rebuild");
  }

  @Test
  void findsAMissingFile() throws IOException {
    Files.delete(release.resolve("codelists/measure.csv"));

    assertThat(verify())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith("codelists/measure.csv: is missing");
  }

  @Test
  void findsAnExtraFile() throws IOException {
    Files.writeString(release.resolve("parquet/notes.txt"), "mine");

    assertThat(verify())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith("parquet/notes.txt: does not belong to the release");
  }

  @Test
  void asksTheChecksAgain() {
    warehouse.model(
        "checks/no_gdp.sql",
        "-- severity: error\n-- There is an observation of GDP.\nselect * from fact_observation");

    assertThat(verify())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith("no_gdp: There is an observation of GDP. (1 rows: {'region_key': ");
  }

  @ParameterizedTest
  @CsvSource({
    "50, GDP6%, gdp6%, statement",
    "5050, 新运码头项目, 古运码头项目, project event",
    "200, 2020, 2021, number"
  })
  void looksUpEveryQuoteInItsSource(int at, String other, String quote, String what) {
    warehouse.originals().overwrite(at, other);

    assertThat(verify())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith("quote_in_source: A quote or a number of a report is not what stands at")
        .contains("'what': " + what, "'quote': " + quote, "'found': " + other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"13", "1.2", "12 ", ""})
  void looksUpObservationsInTheirCells(String other) {
    warehouse.originals().overwrite(new CellPlace("", 1, 2), other);

    assertThat(verify()).extracting(Problem::where).containsExactly("value_in_source");
  }

  @Test
  void aFolderWithoutManifestIsNoRelease() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));

    assertThat(verifier().verify(empty))
        .extracting(Problem::what)
        .containsExactly("has no manifest.json");
  }

  private List<Problem> verify() {
    return verifier().verify(release);
  }

  private Verifier verifier() {
    return new Verifier(
        Models.load(warehouse.request().files().sql()),
        warehouse.originals(),
        warehouse.settings());
  }
}
