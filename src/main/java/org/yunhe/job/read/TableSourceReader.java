package org.yunhe.job.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.yunhe.intake.ArchivedSource;
import org.yunhe.staged.SourceKind;
import org.yunhe.staged.TableRow;
import org.yunhe.staging.StagedFile;
import org.yunhe.table.TableHints;
import org.yunhe.table.TableOverride;
import org.yunhe.table.TableReader;

/** Reads tables, with what the job says of them. */
public final class TableSourceReader implements SourceReader {
  private final TableReader reader;
  private final List<TableOverride> overrides;

  public TableSourceReader(TableReader reader, List<TableOverride> overrides) {
    this.reader = reader;
    this.overrides = List.copyOf(overrides);
  }

  @Override
  public SourceKind kind() {
    return SourceKind.TABLE;
  }

  @Override
  public int read(ArchivedSource source, byte[] content, Path target) throws IOException {
    TableHints hints = TableOverride.hintsFor(source.fileName(), overrides);
    List<TableRow> rows = reader.read(content, source.fileName(), hints).rows();
    StagedFile.writeTable(target, source.sha256(), rows);
    return Rejects.count(rows);
  }
}
