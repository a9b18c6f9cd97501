package org.yunhe.report.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yunhe.staged.DocumentRow;

/**
 * A document of a source with its structure.
 *
 * @param row what is known about it
 * @param reviewYear the year that it reports on; null if nothing tells
 * @param issueYear the year that it calls this year; null if nothing tells
 * @param text the cleaned text of the whole source
 * @param sections in order of the text
 */
public record ReportDocument(
    DocumentRow row,
    @Nullable Integer reviewYear,
    @Nullable Integer issueYear,
    CleanText text,
    List<Section> sections) {
  public ReportDocument {
    sections = List.copyOf(sections);
  }
}
