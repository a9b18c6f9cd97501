package org.yunhe.report.text;

import java.util.List;

/**
 * Consecutive sentences under one heading path.
 *
 * @param headings headings from the outermost to the innermost; may be empty
 * @param part what part of the document it belongs to
 * @param sentences in order of the text
 * @param weight what the words of the sentences weigh together where no heading tells the part:
 *     above 0 where they speak of what is to be done, below 0 where of what was done
 */
public record Section(
    List<String> headings, SectionPart part, List<Sentence> sentences, int weight) {
  public Section {
    headings = List.copyOf(headings);
    sentences = List.copyOf(sentences);
  }

  /** The heading path as the warehouse shows it. */
  public String path() {
    return String.join(" / ", headings);
  }
}
