package org.yunhe.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.yunhe.home.DataFolder;
import org.yunhe.runreport.RunReport;
import org.yunhe.runreport.RunReport.Outcome;
import org.yunhe.runreport.StepReport;
import org.yunhe.warehouse.release.Manifest;
import org.yunhe.warehouse.release.Releases;

/**
 * What a person reads at the end of a run: what is in the release, what to look at, what to try.
 */
final class RunSummary {
  private static final String NEXT =
      "select region_name, indicator_name, comparator, target_value, latest_period, latest_value,"
          + " on_track from mart_target_attainment";

  private static final String REJECTS = "audit.reject";

  private static final List<Map.Entry<String, String>> COUNTS =
      List.of(
          Map.entry("sources", "dim_source"),
          Map.entry("documents", "dim_document"),
          Map.entry("statements", "fact_statement"),
          Map.entry("projects", "dim_project"),
          Map.entry("observations", "fact_observation"),
          Map.entry("rejects", REJECTS));

  private final Console console;
  private final DataFolder data;

  RunSummary(Console console, DataFolder data) {
    this.console = console;
    this.data = data;
  }

  /** Prints it and returns the exit code of the run. */
  int print(RunReport report) {
    PrintStream out = console.out();
    out.println();
    out.println(RunLine.of(report));
    Optional<Path> release = new Releases(data.root()).current();
    Optional<Manifest> manifest = release.flatMap(Manifest::of);
    manifest.ifPresent(m -> printRelease(out, release.orElseThrow(), m));
    out.flush();
    report.problems().forEach(console::problem);
    if (report.outcome() == Outcome.FAILED) {
      console.problem("the run failed; the release before stays in force; log: " + data.log());
      return ExitCode.FAILED;
    }
    if (report.outcome() == Outcome.UNCHANGED) {
      out.println("nothing changed, so nothing new was published");
    }
    manifest.ifPresent(this::printNext);
    out.flush();
    boolean refused = report.outcome() == Outcome.PUBLISHED && any(report, StepReport::rejected);
    return refused || any(report, StepReport::skipped) ? ExitCode.REJECTS : ExitCode.OK;
  }

  private void printNext(Manifest manifest) {
    console.out().println("try next:");
    if (manifest.tables().getOrDefault(REJECTS, 0L) > 0) {
      console.out().println("  yunhe rejects");
    }
    console.out().println("  yunhe query \"" + NEXT + "\"");
  }

  private static void printRelease(PrintStream out, Path release, Manifest manifest) {
    for (Map.Entry<String, String> count : COUNTS) {
      out.printf(
          Locale.ROOT, "  %-13s %,12d%n", count.getKey(), members(manifest, count.getValue()));
    }
    int warnings = manifest.checks().warnings().size();
    out.printf(
        Locale.ROOT, "  %-13s %,12d  (%d warn)%n", "checks", manifest.checks().run(), warnings);
    out.println("  release       " + release);
  }

  /** Rows of a table; a dimension's unknown member is not counted. */
  private static long members(Manifest manifest, String table) {
    long rows = manifest.tables().getOrDefault(table, 0L);
    return table.startsWith("dim_") ? Math.max(0, rows - 1) : rows;
  }

  private static boolean any(RunReport report, ToLongFunction<StepReport> count) {
    return report.steps().stream().mapToLong(count).anyMatch(n -> n > 0);
  }
}
