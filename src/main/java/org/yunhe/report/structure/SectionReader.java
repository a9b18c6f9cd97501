package org.yunhe.report.structure;

import java.util.List;
import org.yunhe.report.text.Section;

/**
 * Cuts the paragraphs of a document into sections by its headings and by words that turn its view.
 */
final class SectionReader {
  private final PartWords words;

  SectionReader(PartWords words) {
    this.words = words;
  }

  /**
   * The sections of a document.
   *
   * @param plans whether documents of its kind are halves, one of which plans: then the words that
   *     open a half hold up to those that open the next, and a section that nothing tells of needs
   *     less to be taken to look ahead
   * @param planYear the year planned for, as the head tells; 0 if it does not
   */
  List<Section> read(String text, List<Paragraph> paragraphs, boolean plans, int planYear) {
    SectionWalk walk = new SectionWalk(words, text, plans, planYear);
    walk.lookForPlan(paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      walk.paragraph(paragraphs.get(i), i);
    }
    return walk.sections();
  }
}
