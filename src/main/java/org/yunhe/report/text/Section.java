package org.yunhe.report.text;

import java.util.List;

/**
 * Consecutive sentences under one heading path.
 *
 * @param headings headings from the outermost to the innermost; may be empty
 * @param part what part of the document it belongs to
 * @param sentences in order of the text
 */
public record Section(List<String> headings, SectionPart part, List<Sentence> sentences) {
  public Section {
    headings = List.copyOf(headings);
    sentences = List.copyOf(sentences);
  }

  /** The heading path as the warehouse shows it. */
  public String path() {
    return String.join(" / ", headings);
  }
}
