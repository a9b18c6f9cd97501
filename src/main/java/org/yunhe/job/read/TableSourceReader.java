package org.yunhe.job.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.yunhe.intake.ArchivedSource;
import org.yunhe.job.JobFile;
import org.yunhe.job.SourceJobs;
import org.yunhe.staged.SourceKind;
import org.yunhe.staged.TableRow;
import org.yunhe.staging.BulkStager;
import org.yunhe.staging.StagedFile;
import org.yunhe.table.TableHints;
import org.yunhe.table.TableLimits;
import org.yunhe.table.TableOverride;
import org.yunhe.table.TableReader;
import org.yunhe.table.bulk.BulkPlan;

/** Reads tables, with what the job that received them says of them. */
public final class TableSourceReader implements SourceReader {
  private final Function<TableLimits, TableReader> make;
  private final Map<TableLimits, TableReader> readers = new ConcurrentHashMap<>();
  private final SourceJobs jobs;
  private final String memory;

  /**
   * @param make makes a reader with limits
   * @param jobs say what files do not say themselves, and how much of one may be held
   * @param memory DuckDB's memory limit, as it writes it
   */
  public TableSourceReader(
      Function<TableLimits, TableReader> make, SourceJobs jobs, String memory) {
    this.make = make;
    this.jobs = jobs;
    this.memory = memory;
  }

  @Override
  public SourceKind kind() {
    return SourceKind.TABLE;
  }

  @Override
  public int read(ArchivedSource source, byte[] content, Path target) throws IOException {
    JobFile job = jobs.of(source);
    TableReader reader = readers.computeIfAbsent(job.tableLimits(), make);
    TableHints hints = TableOverride.hintsFor(source.fileName(), job.tables());
    if (content.length >= TableReader.BULK_BYTES) {
      Optional<BulkPlan> plan = reader.bulkPlan(content, source.fileName(), hints);
      OptionalLong rejected =
          plan.isPresent() ? stageInBulk(plan.get(), source, target) : OptionalLong.empty();
      if (rejected.isPresent()) {
        return Math.toIntExact(rejected.getAsLong());
      }
    }
    List<TableRow> rows = reader.read(content, source.fileName(), hints).rows();
    StagedFile.writeTable(target, source.sha256(), rows);
    return Rejects.count(rows);
  }

  /** A large regular file goes through the database; one at a time, since each takes memory. */
  private synchronized OptionalLong stageInBulk(BulkPlan plan, ArchivedSource source, Path target)
      throws IOException {
    return BulkStager.stage(plan, source.sha256(), memory, target);
  }
}
