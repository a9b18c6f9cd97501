package org.yunhe.report;

/**
 * What is known of a report besides its text.
 *
 * @param fileName name as received; a year in it helps where the text names none; may be empty
 * @param format kind of text: {@code txt}, {@code html}, {@code docx}, {@code pdf}
 * @param charset charset it was decoded with; empty for binary formats
 */
public record ReportHints(String fileName, String format, String charset) {
  /** Hints for text that came without a file. */
  public static ReportHints none() {
    return new ReportHints("", "txt", "");
  }
}
