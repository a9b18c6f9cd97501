package org.yunhe.report.format;

/**
 * The text of a report file. Places in a report count code points of this text: for {@code txt} the
 * decoded file as it stands, for the others what a reader sees, a line a paragraph.
 *
 * @param text the text
 * @param format {@code txt}, {@code html}, {@code docx} or {@code pdf}
 * @param charset charset it was decoded with; empty for binary formats
 */
public record ReportText(String text, String format, String charset) {}
