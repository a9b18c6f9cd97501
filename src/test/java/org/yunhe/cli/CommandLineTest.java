package org.yunhe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yunhe.home.RunLock;

class CommandLineTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aWrongOptionIsWrongUsage() {
    assertThat(execute("run", "--inptu", "x")).isEqualTo(ExitCode.USAGE);
    assertThat(errorLines()).singleElement().asString().contains("--inptu").contains("--help");
  }

  @Test
  void noCommandIsWrongUsage() {
    assertThat(execute()).isEqualTo(ExitCode.USAGE);
    assertThat(errorLines()).singleElement().asString().contains("a command is missing");
  }

  @Test
  void aWrongDateIsWrongUsage() {
    assertThat(execute("run", "--date", "yesterday")).isEqualTo(ExitCode.USAGE);
    assertThat(errorLines()).singleElement().asString().contains("--date");
  }

  @Test
  void everyCommandHasHelp() {
    for (String command :
        new String[] {
          "run", "schedule", "extract", "inspect", "status", "rejects", "query", "verify", "rebuild"
        }) {
      assertThat(execute(command, "--help")).as(command).isEqualTo(ExitCode.OK);
    }
    assertThat(errorLines()).isEmpty();
  }

  @Test
  void aDryRunHasNoDataFolder() throws Exception {
    Path table = Files.writeString(folder.resolve("table.csv"), "指标,3月\n产值,5\n");

    for (String command : List.of("extract", "inspect")) {
      err.reset();
      assertThat(executeIn(folder, command, table.toString())).isEqualTo(ExitCode.USAGE);
      assertThat(errorLines()).singleElement().asString().contains("'--data'");
    }
  }

  @Test
  void aDryRunReadsTheJobsOfItsHome() throws Exception {
    Path table = Files.writeString(folder.resolve("table.csv"), "指标,2031年3月\n粮食产量(万吨),5\n");
    Files.createDirectories(folder.resolve("jobs"));
    Files.writeString(
        folder.resolve("jobs/hand.yml"), "tables: [{match: table.csv, region: 台儿庄区}]\n");

    assertThat(execute("inspect", table.toString(), "--home", folder.toString(), "--job", "hand"))
        .isEqualTo(ExitCode.OK);
    assertThat(output()).contains("台儿庄区");
    assertThat(errorLines()).isEmpty();
  }

  @Test
  void aMissingFileIsNamed() {
    assertThat(execute("extract", "no-such.txt")).isEqualTo(ExitCode.FAILED);
    assertThat(errorLines()).singleElement().asString().contains("no-such.txt").contains("no such");
  }

  @Test
  void aDryRunThatReadsNothingFailsAndNamesTheOtherOne() throws Exception {
    Path table = Files.writeString(folder.resolve("table.csv"), "指标,3月\n产值,5\n");

    assertThat(execute("extract", table.toString())).isEqualTo(ExitCode.FAILED);
    assertThat(errorLines())
        .singleElement()
        .asString()
        .contains("1 × .csv")
        .contains("no report")
        .contains("inspect");
  }

  @Test
  void aDryRunAccountsForWhatItLeavesAlone() throws Exception {
    Files.writeString(folder.resolve("report.txt"), "全县生产总值增长6%。\n");
    Files.writeString(folder.resolve("notes.json"), "{}");
    Files.writeString(folder.resolve("more.json"), "{}");

    assertThat(execute("extract", folder.toString())).isEqualTo(ExitCode.OK);
    assertThat(errorLines()).singleElement().asString().contains("2 × .json");
  }

  @Test
  void anUnknownJobIsNamedWithThoseThereAre() {
    assertThat(execute("run", "weekly", "--data", folder.toString())).isEqualTo(ExitCode.FAILED);
    assertThat(errorLines()).singleElement().asString().contains("weekly").contains("nightly");
  }

  @Test
  void aJobWithoutInputsNeedsThemWhenItIsRun() throws Exception {
    Files.createDirectories(folder.resolve("jobs"));
    Files.writeString(folder.resolve("jobs/hand.yml"), "description: by hand\n");

    assertThat(execute("run", "hand", "--home", folder.toString())).isEqualTo(ExitCode.FAILED);
    assertThat(errorLines()).singleElement().asString().contains("inputs").contains("--input PATH");
  }

  @Test
  void brokenYamlIsNamedWithItsLine() throws Exception {
    Files.createDirectories(folder.resolve("jobs"));
    Files.writeString(folder.resolve("jobs/nightly.yml"), "inputs:\n  - a\n - b: [\n");

    assertThat(execute("run", "--home", folder.toString())).isEqualTo(ExitCode.FAILED);
    assertThat(errorLines()).singleElement().asString().contains("jobs/nightly.yml, line 3");
  }

  @Test
  void questionsWithoutAReleaseSayWhatToDo() {
    for (String[] command : new String[][] {{"query", "select 1"}, {"rejects"}, {"verify"}}) {
      err.reset();
      assertThat(executeIn(folder, command)).isEqualTo(ExitCode.FAILED);
      assertThat(errorLines()).singleElement().asString().contains("no release yet");
    }
    assertThat(executeIn(folder, "status")).isEqualTo(ExitCode.OK);
    assertThat(output()).contains("no run yet");
  }

  @Test
  void aDataFolderInUseIsLeftAlone() throws Exception {
    try (RunLock held = RunLock.tryAcquire(folder.resolve("run.lock")).orElseThrow()) {
      assertThat(held).isNotNull();
      assertThat(executeIn(folder, "run")).isEqualTo(ExitCode.LOCKED);
    }
    assertThat(errorLines()).singleElement().asString().contains("another run");
  }

  @Test
  void aDataFolderThatCannotBeOneIsNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(executeIn(file, "run")).isEqualTo(ExitCode.FAILED);
    assertThat(errorLines()).singleElement().asString().contains(file + ": can't be used");
  }

  @Test
  void aFullDiskIsSaidInOneLine() {
    Throwable failure =
        new IllegalStateException("commit", new IOException("No space left on device"));

    assertThat(Failure.line(failure)).isEqualTo("the disk: is full; make room and start again");
  }

  @Test
  void extractPrintsOneObjectALine() throws Exception {
    Path report = folder.resolve("a.txt");
    Files.writeString(report, "今年主要目标：地区生产总值增长6%以上。\n");

    assertThat(execute("extract", report.toString())).isEqualTo(ExitCode.OK);
    assertThat(output().lines())
        .singleElement()
        .asString()
        .contains("\"kind\":\"statement\"", "\"file\":\"a.txt\"", "\"value\":6", "\"ge\"");
  }

  private int executeIn(Path data, String... command) {
    String[] arguments = Arrays.copyOf(command, command.length + 2);
    arguments[command.length] = "--data";
    arguments[command.length + 1] = data.toString();
    return execute(arguments);
  }

  private int execute(String... arguments) {
    return YunheCommand.execute(new Console(stream(out), stream(err)), arguments);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private List<String> errorLines() {
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
