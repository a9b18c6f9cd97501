package org.yunhe.job.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.yunhe.intake.ArchivedSource;
import org.yunhe.staged.SourceKind;
import org.yunhe.staged.TableRow;
import org.yunhe.staging.BulkStager;
import org.yunhe.staging.StagedFile;
import org.yunhe.table.TableHints;
import org.yunhe.table.TableOverride;
import org.yunhe.table.TableReader;
import org.yunhe.table.bulk.BulkPlan;

/** Reads tables, with what the job says of them. */
public final class TableSourceReader implements SourceReader {
  private final TableReader reader;
  private final List<TableOverride> overrides;
  private final String memory;

  /**
   * @param overrides what the job says of files
   * @param memory DuckDB's memory limit, as it writes it
   */
  public TableSourceReader(TableReader reader, List<TableOverride> overrides, String memory) {
    this.reader = reader;
    this.overrides = List.copyOf(overrides);
    this.memory = memory;
  }

  @Override
  public SourceKind kind() {
    return SourceKind.TABLE;
  }

  @Override
  public int read(ArchivedSource source, byte[] content, Path target) throws IOException {
    TableHints hints = TableOverride.hintsFor(source.fileName(), overrides);
    if (content.length >= TableReader.BULK_BYTES) {
      OptionalLong rejected = stageInBulk(source, content, hints, target);
      if (rejected.isPresent()) {
        return Math.toIntExact(rejected.getAsLong());
      }
    }
    List<TableRow> rows = reader.read(content, source.fileName(), hints).rows();
    StagedFile.writeTable(target, source.sha256(), rows);
    return Rejects.count(rows);
  }

  /** A large regular file goes through the database; one at a time, since each takes memory. */
  private synchronized OptionalLong stageInBulk(
      ArchivedSource source, byte[] content, TableHints hints, Path target) throws IOException {
    Optional<BulkPlan> plan = reader.bulkPlan(content, source.fileName(), hints);
    return plan.isPresent()
        ? BulkStager.stage(plan.get(), source.sha256(), memory, target)
        : OptionalLong.empty();
  }
}
