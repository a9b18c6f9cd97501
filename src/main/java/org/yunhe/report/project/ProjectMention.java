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
 * @param text the text of the sentence
 * @param candidate where and how it is named
 * @param code what identifies it
 * @param nature done or meant
 */
record ProjectMention(
    ReportDocument document,
    Section section,
    Sentence sentence,
    String text,
    Candidate candidate,
    String code,
    Nature nature) {
  String name() {
    return candidate.name().of(text);
  }
}
