package org.yunhe.table.inspect;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.yunhe.staged.ObservationRow;

/** One observation with all its fields in one line. */
final class ObservationText {
  private final StringBuilder out = new StringBuilder();

  private ObservationText() {}

  static String of(ObservationRow row) {
    ObservationText text = new ObservationText();
    String sheet = row.sheet().isEmpty() ? "" : row.sheet() + " ";
    text.out.append(sheet).append("row ").append(row.rowNo()).append(" column ");
    text.out.append(row.columnNo()).append(" “").append(row.rawText().strip()).append("”");
    text.field("region", row.regionName(), row.regionCode());
    text.field("indicator", row.indicatorName(), row.indicatorCode());
    text.field("source code", row.sourceIndicatorCode(), null);
    text.field("industry", row.industryName(), row.industryCode());
    text.field("path", row.labelPath(), null);
    text.field("period", row.periodCode(), null);
    text.field("measure", row.measure().code(), null);
    text.field("value", plain(row.value()) + " " + row.unit(), row.unitCode());
    text.field("base", plain(row.baseValue()) + " " + row.baseUnit(), null);
    text.field("status", row.status().code(), null);
    return text.out.toString();
  }

  private void field(String name, String value, @Nullable String code) {
    if (value.isBlank()) {
      return;
    }
    out.append(" · ").append(name).append(' ').append(value.strip());
    if (code != null && !code.isEmpty() && !code.equals(value.strip())) {
      out.append(" (").append(code).append(')');
    }
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }
}
