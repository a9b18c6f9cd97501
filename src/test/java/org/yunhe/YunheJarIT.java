package org.yunhe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real jar, as a user starts it: in another folder, killed, started again. */
class YunheJarIT {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final String DATE = "2022-03-01";

  @TempDir static Path undisturbed;
  private static String undisturbedHash = "";

  @TempDir Path folder;

  @BeforeAll
  static void runUndisturbed() throws Exception {
    Result run = run(undisturbed);
    assertThat(run.exitCode()).as(run.output()).isEqualTo(3);
    undisturbedHash = contentHash(undisturbed);
  }

  @Test
  void aRunInAnotherFolderPublishesAndAnswers() throws Exception {
    Path data = folder.resolve("data");
    Result run = run(data);

    assertThat(run.exitCode()).as(run.output()).isEqualTo(3);
    assertThat(run.output())
        .contains("sources                  4", "rejects                  1", "yunhe rejects");
    assertThat(
            query(
                data,
                """
                select indicator_code, comparator, target_value, latest_period, latest_value, status
                from mart_target_attainment
                where indicator_code in ('gdp', 'fai', 'budget_revenue')
                order by indicator_code
                """))
        .containsExactly(
            "indicator_code,comparator,target_value,latest_period,latest_value,status",
            "budget_revenue,approx,5,2021-01/2021-12,9.2,exceeded",
            "fai,approx,10,2021-01/2021-12,8.3,missed",
            "gdp,ge,6,2021-01/2021-12,8.1,met");
    assertThat(query(data, "select old_value, new_value from mart_revision"))
        .containsExactly("old_value,new_value", "7.9,8.3");
    assertThat(yunhe("rejects", "--data", data.toString(), "--format", "csv").output())
        .contains("待核实", "not_a_number");
    assertThat(yunhe("verify", "--data", data.toString()).exitCode()).isZero();
    assertThat(yunhe("status", "--data", data.toString()).output())
        .contains("published", "archiveSources", "readTables", "release in force");

    String[] accepting = Arrays.copyOf(command(folder.resolve("accepting")), 8);
    accepting[7] = "--accept-rejects";
    assertThat(yunhe(accepting).exitCode()).isZero();

    Result again = run(data);
    assertThat(again.exitCode()).isZero();
    assertThat(again.output()).contains("nothing changed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "archiveSources",
        "readReports",
        "readTables",
        "buildModels",
        "runChecks",
        "publishRelease"
      })
  void aKilledRunIsSimplyStartedAgain(String step) throws Exception {
    killAt(step);

    Result restarted = run(folder);

    assertThat(restarted.exitCode()).as(restarted.output()).isIn(0, 3);
    assertThat(contentHash(folder)).isEqualTo(undisturbedHash);
  }

  @Test
  void aRebuildFromTheArchiveGivesTheSame() throws Exception {
    Result rebuilt = yunhe("rebuild", "--data", undisturbed.toString());

    assertThat(rebuilt.exitCode()).as(rebuilt.output()).isEqualTo(3);
    assertThat(rebuilt.output()).contains("published");
    assertThat(contentHash(undisturbed)).isEqualTo(undisturbedHash);
  }

  @Test
  void theLinesThatInspectPrintsLoadWhatLackedThem() throws Exception {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(inbox.resolve("2031年.zip")))) {
      zip.putNextEntry(new ZipEntry("各市/粮食 [快报].csv"));
      zip.write("分组,3月,4月\n合计,10.5,9.5\n".getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(inbox.resolve("用电.csv"), "指标,2031年\n用电量(亿千瓦时),10.5\n");

    String said = yunhe("inspect", inbox.toString()).output();
    String lines =
        said.substring(said.indexOf("\ntables:\n"))
            .replaceAll("indicator: \"<.*", "indicator: 粮食产量")
            .replaceAll("unit: \"<.*", "unit: 万吨")
            .replaceAll("measure: \"<.*", "measure: level")
            .replaceAll("region: \"<.*", "region: 南京市")
            .replaceAll("period: \"<.*", "period: 2031");
    Files.createDirectories(folder.resolve("jobs"));
    Files.writeString(folder.resolve("jobs/pasted.yml"), "inputs: inbox\n" + lines);
    Path data = folder.resolve("data");
    Result run = yunhe("run", "pasted", "--home", folder.toString(), "--data", data.toString());

    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(
            query(
                data,
                """
                select i.indicator_name, r.region_name, p.period_code, o.value
                from fact_observation as o
                join dim_indicator as i using (indicator_key)
                join dim_region as r using (region_key)
                join dim_period as p using (period_key)
                order by all
                """))
        .containsExactly(
            "indicator_name,region_name,period_code,value",
            "全社会用电量,南京市,2031,10.5",
            "粮食产量,南京市,2031-03,10.5",
            "粮食产量,南京市,2031-04,9.5");
  }

  @Test
  void theScheduleRunsAJobWhenItsTimeComesAndStopsOnSigterm() throws Exception {
    Files.createDirectories(folder.resolve("jobs"));
    Files.writeString(
        folder.resolve("jobs/secondly.yml"),
        """
        inputs: %s
        schedule:
          cron: "* * * * * *"
          zone: Asia/Shanghai
        """
            .formatted(PROJECT.resolve("sample-input/tables")));
    Files.writeString(folder.resolve("jobs/broken.yml"), "inputs: [\n"); // keeps no other waiting
    Process process =
        start("schedule", "--home", folder.toString(), "--data", folder.resolve("data").toString());
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      awaitLine(out, "release", process);
      process.toHandle().destroy(); // Process.destroy would close its output too
      awaitLine(out, "stopped", process);
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(yunhe("verify", "--data", folder.resolve("data").toString()).exitCode()).isZero();
  }

  @Test
  void aJobIsRunByHandWhileAScheduleWaits() throws Exception {
    Files.createDirectories(folder.resolve("jobs"));
    Files.writeString(
        folder.resolve("jobs/yearly.yml"),
        "inputs: %s\nschedule: {cron: \"0 0 0 29 2 MON\"}\n"
            .formatted(PROJECT.resolve("sample-input/tables")));
    String[] folders = {"--home", folder.toString(), "--data", folder.resolve("data").toString()};
    Process process = start("schedule", folders[0], folders[1], folders[2], folders[3]);
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      awaitLine(out, "waiting", process);
      Result byHand = yunhe("run", "yearly", folders[0], folders[1], folders[2], folders[3]);
      assertThat(byHand.exitCode()).as(byHand.output()).isEqualTo(3);
      process.toHandle().destroy();
      awaitLine(out, "stopped", process);
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void aRunWithoutALocaleAsCronStartsItGivesTheSame() throws Exception {
    Map<String, String> cron = Map.of("LC_ALL", "C");
    Result run = finish(start(cron, command(folder)));

    assertThat(run.exitCode()).as(run.output()).isEqualTo(3);
    assertThat(contentHash(folder)).isEqualTo(undisturbedHash);

    Result asked =
        finish(start(cron, "query", "--data", folder.toString(), "select '台儿庄区' as region"));
    assertThat(asked.exitCode()).isEqualTo(2);
    assertThat(asked.output()).contains("LC_ALL=C.UTF-8");
  }

  private static void awaitLine(BufferedReader out, String part, Process process)
      throws IOException {
    String line = out.readLine();
    while (line != null && !line.contains(part)) {
      line = out.readLine();
    }
    assertThat(line).as("a line with " + part + " before the end of " + process).isNotNull();
  }

  private static Result run(Path data) throws Exception {
    return yunhe(command(data));
  }

  private static String[] command(Path data) {
    String input = PROJECT.resolve("sample-input").toString();
    return new String[] {"run", "--data", data.toString(), "--date", DATE, "--input", input};
  }

  private void killAt(String step) throws Exception {
    Process process = start(command(folder));
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      awaitLine(out, step, process);
      process.destroyForcibly().waitFor();
    }
  }

  private static String contentHash(Path data) throws IOException {
    JsonNode manifest =
        JsonMapper.shared().readTree(Files.readString(data.resolve("current/manifest.json")));
    return manifest.path("content_hash").asString();
  }

  /** The lines of an answer as CSV. */
  private static List<String> query(Path data, String sql) throws Exception {
    Result answer = yunhe("query", "--data", data.toString(), "--format", "csv", sql);
    return answer.output().lines().toList();
  }

  private static Result yunhe(String... arguments) throws Exception {
    return finish(start(arguments));
  }

  private static Result finish(Process process) throws Exception {
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Result(process.exitValue(), output);
  }

  private static Process start(String... arguments) throws IOException {
    return start(Map.of(), arguments);
  }

  private static Process start(Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                PROJECT.resolve("target/yunhe.jar").toString()));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder process =
        new ProcessBuilder(command).directory(undisturbed.toFile()).redirectErrorStream(true);
    process.environment().putAll(environment);
    return process.start();
  }

  private record Result(int exitCode, String output) {}
}
