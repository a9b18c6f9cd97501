package org.yunhe.job;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;
import org.yunhe.home.FileNameCharset;
import org.yunhe.home.Home;
import org.yunhe.job.JobFile.Schedule;
import org.yunhe.problem.Problem;
import org.yunhe.problem.ProblemException;
import org.yunhe.report.format.ReportLimits;
import org.yunhe.table.TableLimits;
import org.yunhe.table.TableOverride;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads jobs from YAML and reports all that is wrong with one at once. */
public final class JobFileReader {
  private static final YAMLMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .build();
  private static final Pattern MEMORY = Pattern.compile("\\d+(\\.\\d+)?\\s?(MB|GB|MiB|GiB)");

  private static final Set<String> FIELDS =
      Set.of(
          "description", "inputs", "schedule", "release", "threads", "memory", "limits", "tables");

  private static final Set<String> LIMITS = Set.of("cells", "workbook_mb", "report_mb");

  private JobFileReader() {}

  /**
   * The job of a name.
   *
   * @throws ProblemException if there is none, or with everything that is wrong with it
   */
  public static JobFile read(Home home, String name) {
    return home.job(name)
        .map(yaml -> parse(name, yaml))
        .orElseThrow(
            () ->
                new ProblemException(
                    "job " + name,
                    "there is no such job",
                    "use one of "
                        + String.join(", ", home.jobNames())
                        + ", or write jobs/"
                        + name
                        + ".yml"));
  }

  static JobFile parse(String name, String yaml) {
    String where = "jobs/" + name + ".yml";
    List<Problem> problems = new ArrayList<>();
    YamlFields root = new YamlFields(where, tree(where, yaml), problems, FIELDS);
    YamlFields release =
        new YamlFields(where + ", release", root.child("release"), problems, Set.of("keep"));
    YamlFields limits = new YamlFields(where + ", limits", root.child("limits"), problems, LIMITS);
    JobFile job =
        new JobFile(
            name,
            root.text("description", ""),
            root.texts("inputs"),
            schedule(where, root, problems),
            release.number("keep", 7, 1, 1000),
            root.number("threads", Runtime.getRuntime().availableProcessors(), 1, 256),
            root.text("memory", "4GB", MEMORY, "4GB"),
            TableLimits.of(
                limits.number("cells", 2_000_000, 1_000, 100_000_000),
                limits.number("workbook_mb", 200, 1, 2_000)),
            ReportLimits.of(limits.number("report_mb", 20, 1, 200)),
            tables(root, problems));
    boolean runsByItself = !root.child("schedule").isMissingNode();
    if (runsByItself && job.inputs().isEmpty()) {
      root.problem("inputs", "names nothing to read", "list files, folders or globs below it");
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return job;
  }

  private static JsonNode tree(String where, String yaml) {
    try {
      return YAML.readTree(yaml);
    } catch (JacksonException e) {
      var at = e.getLocation();
      String place = at == null ? where : where + ", line " + at.getLineNr();
      String said = String.valueOf(e.getOriginalMessage());
      if (said.startsWith("Duplicate")) {
        throw new ProblemException(
            place,
            "writes a setting a second time (" + said + ")",
            "put all items of a list, such as those of `tables:`, below one of them");
      }
      throw new ProblemException(
          place,
          "is not YAML (" + e.getOriginalMessage().lines().findFirst().orElse("") + ")",
          "check the indentation and the colons near that line");
    }
  }

  private static @Nullable Schedule schedule(
      String where, YamlFields root, List<Problem> problems) {
    if (!root.has("schedule")) {
      return null;
    }
    YamlFields fields =
        new YamlFields(
            where + ", schedule", root.child("schedule"), problems, Set.of("cron", "zone"));
    String cron = fields.text("cron", "");
    if (!CronExpression.isValidExpression(cron)) {
      fields.problem(
          "cron",
          "`" + cron + "` is not a cron expression",
          "write six fields: second minute hour day month weekday, such as \"0 30 2 * * *\"");
    }
    String zone = fields.text("zone", "Asia/Shanghai");
    try {
      return new Schedule(cron, ZoneId.of(zone));
    } catch (DateTimeException e) {
      fields.problem("zone", "`" + zone + "` is not a time zone", "write one like Asia/Shanghai");
      return null;
    }
  }

  private static List<TableOverride> tables(YamlFields root, List<Problem> problems) {
    List<TableOverride> tables = new ArrayList<>();
    if (root.has("tables") && !FileNameCharset.isChinese()) {
      root.problem(
          "tables",
          "can't be held against Chinese file names in this locale",
          FileNameCharset.ACTION);
    }
    root.mappings("tables")
        .forEach((where, node) -> tables.add(TableOverrideReader.read(where, node, problems)));
    return tables;
  }
}
