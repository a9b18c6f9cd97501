package org.yunhe.staged;

/**
 * An industry of a local industrial system, as the text defines it.
 *
 * @param documentNo the document it stands in
 * @param industrySystem the system: region code and name, as {@code 370405:3+3}
 * @param industryCode code inside the system, stable for the same name
 * @param industryName the industry as named
 * @param industryGroup the group inside the system, such as 新兴产业; empty if it has none
 * @param quote the words that define it, verbatim from the source
 * @param charStart first character of the quote
 * @param charEnd after the last character of the quote
 */
public record IndustryRow(
    int documentNo,
    String industrySystem,
    String industryCode,
    String industryName,
    String industryGroup,
    String quote,
    int charStart,
    int charEnd)
    implements ReportRow {}
