package org.yunhe.warehouse.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yunhe.warehouse.Rows.observation;
import static org.yunhe.warehouse.Rows.tableAccount;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yunhe.problem.Problem;
import org.yunhe.staged.Measure;
import org.yunhe.warehouse.Warehouse;
import org.yunhe.warehouse.model.Models;

class VerifierTest {
  private static final String FILE = "parquet/fact_observation/year=2021/part-0.parquet";

  @TempDir Path folder;
  private Warehouse warehouse;
  private Path release;

  @BeforeEach
  void publish() {
    warehouse =
        new Warehouse(folder)
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
    return new Verifier(Models.load(warehouse.request().files().sql()), warehouse.settings());
  }
}
