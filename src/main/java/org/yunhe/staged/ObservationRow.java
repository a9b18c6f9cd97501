package org.yunhe.staged;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One data cell of a table: a number, or a missing one.
 *
 * @param sheet name of the sheet; empty but for workbooks
 * @param rowNo row of the cell
 * @param columnNo column of the cell
 * @param rawText the cell as it stands
 * @param regionCode GB/T 2260 code valid in the period; null if the name is in no code list
 * @param regionName the region as written, without blanks and marks
 * @param indicatorCode code in the reference data, or a stable code of a discovered indicator
 * @param indicatorName core name, without unit, base and measure words
 * @param sourceIndicatorCode code that the file itself gives (A0201…); empty if none
 * @param industryCode code in GB/T 4754 if the row is broken down by industry; empty if not
 * @param industryName the industry as written; empty if none
 * @param labelPath row labels that tell this row from others of the same indicator, joined by
 *     {@code "/"}; empty for a plain row
 * @param measure what the number says
 * @param periodCode the period
 * @param value the number as published; null if missing
 * @param unit the unit as written; empty if none
 * @param unitCode code in {@code units.csv}, or of a discovered unit
 * @param baseValue the value in the base unit, exact; null if missing
 * @param baseUnit the base unit
 * @param status normal or missing
 */
public record ObservationRow(
    String sheet,
    int rowNo,
    int columnNo,
    String rawText,
    @Nullable String regionCode,
    String regionName,
    String indicatorCode,
    String indicatorName,
    String sourceIndicatorCode,
    String industryCode,
    String industryName,
    String labelPath,
    Measure measure,
    String periodCode,
    @Nullable BigDecimal value,
    String unit,
    String unitCode,
    @Nullable BigDecimal baseValue,
    String baseUnit,
    ObservationStatus status)
    implements TableRow {}
