package org.yunhe.staged;

/**
 * What the reader counted while it read, independently of the rows that it made: the balance check
 * holds the two against each other. One a source.
 *
 * @param kind what the source was read as
 * @param layout layout of a table ({@code A} … {@code G}, {@code tidy}), kind of text of a report
 *     ({@code txt}, {@code html}, {@code docx}, {@code pdf})
 * @param charset charset it was decoded with; empty for binary formats
 * @param read data cells of a table, numbers of a report
 */
public record AccountRow(SourceKind kind, String layout, String charset, int read)
    implements ReportRow, TableRow {}
