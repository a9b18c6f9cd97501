package org.yunhe.table;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yunhe.staged.AccountRow;
import org.yunhe.staged.ObservationRow;
import org.yunhe.staged.RejectRow;
import org.yunhe.staged.TableRow;

/** Staged rows in one line each, as golden files hold them. */
final class RowsText {
  private RowsText() {}

  /** What the reader makes of a file that has only its name to tell what it holds. */
  static String read(String fileName, byte[] content) {
    return of(Readers.reader().read(content, fileName, TableHints.NONE));
  }

  static String of(TableResult result) {
    return result.rows().stream().map(RowsText::line).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(TableRow row) {
    if (row instanceof ObservationRow o) {
      return join(
          o.rowNo() + ":" + o.columnNo(),
          o.regionName() + "(" + Objects.toString(o.regionCode(), "") + ")",
          o.indicatorName(),
          o.sourceIndicatorCode(),
          o.industryName().isEmpty() ? "" : o.industryName() + "(" + o.industryCode() + ")",
          o.labelPath(),
          o.measure().code(),
          o.periodCode(),
          o.status().code(),
          plain(o.value()),
          o.unit(),
          o.unitCode(),
          plain(o.baseValue()),
          o.baseUnit());
    }
    if (row instanceof RejectRow r) {
      return join(
          r.rowNo() + ":" + r.columnNo(),
          "REJECT " + r.reasonCode(),
          "cells " + r.cells(),
          r.rawText(),
          r.reason().replace("\n", "\\n"));
    }
    AccountRow account = (AccountRow) row;
    return join(
        "ACCOUNT",
        account.kind().code(),
        account.layout(),
        account.charset(),
        String.valueOf(account.read()));
  }

  private static String join(String... parts) {
    return Stream.of(parts).collect(Collectors.joining(" | "));
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toPlainString();
  }
}
