package org.yunhe.staged;

/**
 * Something that was refused, with its reason.
 *
 * @param sheet sheet of a workbook; empty if there is none
 * @param rowNo row or line, from 1; 0 if the whole source was refused
 * @param columnNo column, from 1; 0 if the whole row or source was refused
 * @param rawText what was refused, as it stands (cut to 200 characters)
 * @param reasonCode stable code, such as {@code not_a_number}, {@code duplicate_key}, {@code
 *     unknown_unit}, {@code unreadable}
 * @param reason a sentence that says what is wrong and what to do
 * @param cells how many data cells were refused with it: 1 for a cell, 0 for something that holds
 *     no data cell
 */
public record RejectRow(
    String sheet,
    int rowNo,
    int columnNo,
    String rawText,
    String reasonCode,
    String reason,
    int cells)
    implements ReportRow, TableRow {}
