package org.yunhe.report.project;

import org.yunhe.report.text.ReportDocument;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.Sentence;
import org.yunhe.staged.Nature;

/**
 * A project named in a sentence.
 *
 * @param document the document
 * @param section its section
 * @param sentence its sentence
 * @param candidate where and how it is named
 * @param code what identifies it
 * @param nature done or meant
 */
record ProjectMention(
    ReportDocument document,
    Section section,
    Sentence sentence,
    Candidate candidate,
    String code,
    Nature nature) {
  String sentenceText() {
    return document.text().text().substring(sentence.start(), sentence.end());
  }

  String name() {
    return candidate.name().of(sentenceText());
  }

  /** Whether another mention of the same document tells of the same project and nature. */
  boolean repeats(ProjectMention other) {
    return nature == other.nature && code.equals(other.code);
  }
}
