package org.yunhe.staged;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One number that a report asserts about one indicator.
 *
 * @param documentNo the document it stands in
 * @param statementNo its number inside the source, from 1
 * @param regionCode GB/T 2260 code of the region it is about, if known
 * @param regionName that region as named; empty if unknown
 * @param indicatorText the indicator as the text names it, composed where the text distributes it
 * @param indicatorCode code in the reference data, or a stable code of a discovered indicator
 * @param measure what the number says
 * @param value the number as written (negative for a decline)
 * @param valueHigh upper end of a range
 * @param unit the unit as written, with its multiplier; empty if none
 * @param unitCode code in {@code units.csv}, or of a discovered unit
 * @param baseValue the value in the base unit, exact
 * @param baseValueHigh the upper end in the base unit
 * @param baseUnit the base unit
 * @param comparison how the number bounds the value
 * @param nature reported or aimed at
 * @param periodCode the period it is about; empty if the text does not tell
 * @param section heading path of its section, joined by {@code " / "}
 * @param quote the clause that carries it, verbatim from the source
 * @param charStart first character of the quote
 * @param charEnd after the last character of the quote
 */
public record StatementRow(
    int documentNo,
    int statementNo,
    @Nullable String regionCode,
    String regionName,
    String indicatorText,
    String indicatorCode,
    Measure measure,
    BigDecimal value,
    @Nullable BigDecimal valueHigh,
    String unit,
    String unitCode,
    BigDecimal baseValue,
    @Nullable BigDecimal baseValueHigh,
    String baseUnit,
    Comparison comparison,
    Nature nature,
    String periodCode,
    String section,
    String quote,
    int charStart,
    int charEnd)
    implements ReportRow {
  /** The same with its number inside the source. */
  public StatementRow numbered(int number) {
    return new StatementRow(
        documentNo,
        number,
        regionCode,
        regionName,
        indicatorText,
        indicatorCode,
        measure,
        value,
        valueHigh,
        unit,
        unitCode,
        baseValue,
        baseValueHigh,
        baseUnit,
        comparison,
        nature,
        periodCode,
        section,
        quote,
        charStart,
        charEnd);
  }
}
