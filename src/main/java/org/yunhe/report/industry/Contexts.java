package org.yunhe.report.industry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.Sentence;

/** Finds the sentence, paragraph and section that a place of the source lies in. */
final class Contexts {
  private static final int LONGEST_OPENING = 24;

  /** What a person still reads as one sentence. */
  private static final int LONGEST_SENTENCE = 600;

  private final TreeMap<Integer, Around> byStart = new TreeMap<>();

  private record Around(String sentence, String opening, String heading) {}

  Contexts(List<ReportDocument> documents) {
    for (ReportDocument document : documents) {
      for (Section section : document.sections()) {
        add(document, section);
      }
    }
  }

  private void add(ReportDocument document, Section section) {
    int paragraph = -1;
    String opening = "";
    for (Sentence sentence : section.sentences()) {
      if (sentence.end() > sentence.start()) {
        String text = document.text().text().substring(sentence.start(), sentence.end());
        if (sentence.paragraph() != paragraph) {
          opening = text.length() <= LONGEST_OPENING ? text : "";
          paragraph = sentence.paragraph();
        }
        byStart.put(
            document.text().sourceAt(sentence.start()),
            new Around(cut(text), opening, section.path()));
      }
    }
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_SENTENCE));
  }

  /**
   * A subject with what is around it.
   *
   * @param name its name or indicator
   * @param quote its clause
   * @param charStart first code point of the clause in the source
   */
  Context of(String name, String quote, int charStart) {
    Map.Entry<Integer, Around> around = byStart.floorEntry(charStart);
    if (around == null) {
      return new Context(name, quote, quote, "", "");
    }
    Around found = around.getValue();
    return new Context(name, quote, found.sentence(), found.opening(), found.heading());
  }
}
