package org.yunhe.job;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yunhe.report.format.ReportLimits;
import org.yunhe.table.TableLimits;
import org.yunhe.table.TableOverride;

/**
 * A job as its YAML describes it.
 *
 * @param name the file's name without ending
 * @param description a line for people; may be empty
 * @param inputs files, folders and globs; relative ones start from the home folder; empty for a job
 *     that is told its inputs when it is run
 * @param schedule when it runs by itself; null if only by hand
 * @param keepReleases how many published releases stay, the current one included
 * @param threads how many sources are read at a time, and DuckDB's threads
 * @param memory DuckDB's memory limit, as it writes it: {@code 4GB}
 * @param tableLimits how much of one table is held in memory
 * @param reportLimits how much of one report is held in memory
 * @param tables what table files do not say themselves, by file-name pattern
 */
public record JobFile(
    String name,
    String description,
    List<String> inputs,
    @Nullable Schedule schedule,
    int keepReleases,
    int threads,
    String memory,
    TableLimits tableLimits,
    ReportLimits reportLimits,
    List<TableOverride> tables) {
  public JobFile {
    inputs = List.copyOf(inputs);
    tables = List.copyOf(tables);
  }

  /**
   * When a job runs by itself.
   *
   * @param cron Spring's six fields: second, minute, hour, day, month, weekday
   * @param zone the cron expression's time zone
   */
  public record Schedule(String cron, ZoneId zone) {}

  /** The same job with other inputs. */
  public JobFile withInputs(List<String> other) {
    return new JobFile(
        name,
        description,
        other,
        schedule,
        keepReleases,
        threads,
        memory,
        tableLimits,
        reportLimits,
        tables);
  }
}
