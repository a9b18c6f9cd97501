package org.yunhe.staged;

/**
 * A number in a report and what became of it.
 *
 * @param documentNo the document it stands in
 * @param text the number as written
 * @param disposition {@code statement}, a named kind of non-statement ({@code date}, {@code
 *     ordinal}, {@code name}, {@code section_number} …) or {@code unexplained}
 * @param charStart its first character
 * @param charEnd after its last character
 */
public record NumberRow(int documentNo, String text, String disposition, int charStart, int charEnd)
    implements ReportRow {}
