package org.yunhe.job.read;

import java.util.List;
import org.yunhe.staged.RejectRow;
import org.yunhe.staged.StagedRow;

/** Counts what was refused. */
final class Rejects {
  private Rejects() {}

  static int count(List<? extends StagedRow> rows) {
    return Math.toIntExact(rows.stream().filter(RejectRow.class::isInstance).count());
  }
}
