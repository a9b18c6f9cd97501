package org.yunhe.warehouse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yunhe.staged.AccountRow;
import org.yunhe.staged.Comparison;
import org.yunhe.staged.DocumentRow;
import org.yunhe.staged.Measure;
import org.yunhe.staged.Nature;
import org.yunhe.staged.ObservationRow;
import org.yunhe.staged.ObservationStatus;
import org.yunhe.staged.ProjectRow;
import org.yunhe.staged.SourceKind;
import org.yunhe.staged.Stage;
import org.yunhe.staged.StatementRow;

/** Staged rows for tests, of which only what matters is said. */
public final class Rows {
  private static final Map<String, String> FACTORS = Map.of("亿元", "100000000", "万元", "10000");

  private Rows() {}

  /** A cell in the district 370405. */
  public static ObservationRow observation(
      int rowNo, String indicatorCode, Measure measure, String period, String value, String unit) {
    return observation("370405", "台儿庄区", rowNo, indicatorCode, measure, period, value, unit);
  }

  public static ObservationRow observation(
      @Nullable String regionCode,
      String regionName,
      int rowNo,
      String indicatorCode,
      Measure measure,
      String period,
      String value,
      String unit) {
    BigDecimal number = value.isEmpty() ? null : new BigDecimal(value);
    return new ObservationRow(
        "",
        rowNo,
        2,
        value,
        regionCode,
        regionName,
        indicatorCode,
        indicatorCode,
        "",
        "",
        "",
        "",
        measure,
        period,
        number,
        unit,
        unit,
        number == null ? null : base(number, unit),
        baseUnit(unit),
        number == null ? ObservationStatus.MISSING : ObservationStatus.NORMAL);
  }

  /** The same cell under an indicator's name and, of a broken-down row, its label. */
  public static ObservationRow named(ObservationRow row, String indicatorName, String label) {
    return with(row, row.rawText(), indicatorName, label);
  }

  /** The same number read from a cell in which something else is written. */
  public static ObservationRow readFrom(String rawText, ObservationRow row) {
    return with(row, rawText, row.indicatorName(), row.labelPath());
  }

  private static ObservationRow with(
      ObservationRow row, String rawText, String indicatorName, String label) {
    return new ObservationRow(
        row.sheet(),
        row.rowNo(),
        row.columnNo(),
        rawText,
        row.regionCode(),
        row.regionName(),
        row.indicatorCode(),
        indicatorName,
        row.sourceIndicatorCode(),
        row.industryCode(),
        row.industryName(),
        label,
        row.measure(),
        row.periodCode(),
        row.value(),
        row.unit(),
        row.unitCode(),
        row.baseValue(),
        row.baseUnit(),
        row.status());
  }

  public static AccountRow tableAccount(int read) {
    return new AccountRow(SourceKind.TABLE, "A", "UTF-8", read);
  }

  public static AccountRow reportAccount(int read) {
    return new AccountRow(SourceKind.REPORT, "txt", "UTF-8", read);
  }

  /** The work report of the district 370405 for a year, of 10,000 characters. */
  public static DocumentRow document(int planYear) {
    return new DocumentRow(
        1,
        planYear + "年政府工作报告",
        "work_report",
        "370405",
        "台儿庄区",
        LocalDate.of(planYear, 1, 19),
        planYear,
        "区长",
        "",
        0,
        10_000);
  }

  public static StatementRow target(
      int no, String indicator, Measure measure, String value, String unit, Comparison comparison) {
    return statement(no, indicator, measure, value, unit, comparison, Nature.TARGET, "");
  }

  public static StatementRow statement(
      int no,
      String indicator,
      Measure measure,
      String value,
      String unit,
      Comparison comparison,
      Nature nature,
      String period) {
    BigDecimal number = new BigDecimal(value);
    String quote = indicator + value + unit;
    return new StatementRow(
        1,
        no,
        null,
        "",
        indicator,
        indicator,
        measure,
        number,
        null,
        unit,
        unit,
        base(number, unit),
        null,
        baseUnit(unit),
        comparison,
        nature,
        period,
        "一、目标",
        quote,
        no * 50,
        no * 50 + quote.codePointCount(0, quote.length()));
  }

  public static ProjectRow project(int no, String name, Stage stage, Nature nature, String period) {
    return new ProjectRow(
        1,
        no,
        name,
        name.replaceFirst("项目$", ""),
        null,
        "",
        "建设",
        stage,
        nature,
        period,
        "",
        name,
        5000 + no * 50,
        5000 + no * 50 + name.length());
  }

  private static BigDecimal base(BigDecimal value, String unit) {
    return value.multiply(new BigDecimal(FACTORS.getOrDefault(unit, "1")));
  }

  private static String baseUnit(String unit) {
    return FACTORS.containsKey(unit) ? "元" : unit;
  }
}
