package org.yunhe.job.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yunhe.intake.ArchivedSource;
import org.yunhe.intake.IntakeLimits;
import org.yunhe.intake.ReceivedFile;
import org.yunhe.intake.Unpacker;
import org.yunhe.staged.AccountRow;
import org.yunhe.staged.RejectRow;
import org.yunhe.staged.SourceKind;
import org.yunhe.staged.TableRow;
import org.yunhe.staging.StagedFile;

/** Says of an archive that could not be unpacked to its end what is wrong with it. */
public final class BrokenArchiveReader implements SourceReader {
  @Override
  public SourceKind kind() {
    return SourceKind.UNREADABLE;
  }

  @Override
  public int read(ArchivedSource source, byte[] content, Path target) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    rows.add(new AccountRow(SourceKind.UNREADABLE, "archive", "", 0));
    new Unpacker(IntakeLimits.standard())
        .unpack(
            new ReceivedFile(source.fileName(), source.entryPath(), content),
            file -> {},
            broken -> rows.add(reject(broken)));
    StagedFile.writeTable(target, source.sha256(), rows);
    return Rejects.count(rows);
  }

  private static RejectRow reject(Unpacker.BrokenArchive broken) {
    return new RejectRow("", 0, 0, "", "unreadable_archive", String.valueOf(broken.problem()), 0);
  }
}
