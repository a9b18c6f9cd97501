package org.yunhe.report.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.SectionPart;
import org.yunhe.report.text.Sentence;

/**
 * A walk over the paragraphs of one document: under which headings it is, what part they open, and
 * the sections so far. Those that no heading and no word tells of wait until the next part opens.
 */
final class SectionWalk {
  private static final String NUMERALS = "一二三四五六七八九十第";

  private final PartWords words;
  private final String text;
  private final boolean plans;
  private final int planYear;
  private final List<Section> sections = new ArrayList<>();
  private final List<Section> untold = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private List<Sentence> sentences = new ArrayList<>();
  private SectionPart part = SectionPart.UNKNOWN;
  private boolean partFromHeading;
  private boolean numbered;
  private boolean titled;
  private int lastPlanHeading = -1;

  SectionWalk(PartWords words, String text, boolean plans, int planYear) {
    this.words = words;
    this.text = text;
    this.plans = plans;
    this.planYear = planYear;
  }

  /** Notes where the last heading stands that opens a part that looks ahead. */
  void lookForPlan(List<Paragraph> paragraphs) {
    for (int i = paragraphs.size() - 1; i >= 0 && lastPlanHeading < 0; i--) {
      Heading heading = headingOf(paragraphs.get(i));
      boolean plan =
          heading != null
              && heading.level() == 1
              && words.ofHeading(heading.text()).equals(Optional.of(SectionPart.PLAN));
      lastPlanHeading = plan ? i : -1;
    }
  }

  /** Goes on to a paragraph, the one of that number. */
  void paragraph(Paragraph p, int number) {
    Heading heading = headingOf(p);
    int from = p.start();
    if (heading != null) {
      close();
      open(heading);
      from = heading.end();
      sentences.add(new Sentence(p.start(), heading.end(), number));
      if (from < p.end() && text.charAt(from) == '。') {
        from++;
      }
    }
    for (Sentence sentence : Sentences.of(text, from, p.end(), number)) {
      turn(sentence);
      sentences.add(sentence);
    }
  }

  private @Nullable Heading headingOf(Paragraph p) {
    Heading heading = Heading.of(text, p);
    if (heading != null || p.length() > 30 || p.isProse(text) || p.isTableRow(text)) {
      return heading;
    }
    String line = text.substring(p.start(), p.end());
    boolean marked = line.indexOf('，') >= 0 || line.startsWith("——");
    return marked || words.ofHeading(line).isEmpty() ? null : new Heading(1, line, p.end());
  }

  private void open(Heading heading) {
    while (!levels.isEmpty() && levels.get(levels.size() - 1) >= heading.level()) {
      levels.remove(levels.size() - 1);
      headings.remove(headings.size() - 1);
    }
    levels.add(heading.level());
    headings.add(heading.text());
    if (heading.level() == 1) {
      if (heading.text().startsWith("一、") && numbered && !titled) {
        // The numbers start again: a list of its own, not a part of the part before, unless a
        // title right above tells what it is.
        part = SectionPart.UNKNOWN;
        partFromHeading = false;
      }
      numbered |= heading.text().startsWith("一、");
      Optional<SectionPart> told = words.ofHeading(heading.text(), planYear);
      if (told.isPresent()) {
        part = told.get();
        partFromHeading = part != SectionPart.UNKNOWN;
        titled = partFromHeading && NUMERALS.indexOf(heading.text().charAt(0)) < 0;
        if (words.isAnnex(heading.text())) {
          // What an annex says has its own view.
          tell();
        }
      }
    }
  }

  private void turn(Sentence sentence) {
    Optional<SectionPart> told = Optional.empty();
    if (!partFromHeading) {
      told = !plans ? Optional.empty() : words.ofSentence(text, sentence.start(), sentence.end());
    } else if (part == SectionPart.REVIEW
        // Where a heading is to come that looks ahead, targets named before are those of the
        // past.
        && sentence.paragraph() > lastPlanHeading
        && words.setsTargets(text, sentence.start(), sentence.end())) {
      told = Optional.of(SectionPart.PLAN);
      partFromHeading = false;
    }
    if (told.isPresent() && told.get() != part) {
      close();
      part = told.get();
    }
  }

  /** The sections in order, now that the last paragraph has been walked over. */
  List<Section> sections() {
    close();
    tell();
    return sections;
  }

  private void close() {
    if (!sentences.isEmpty()) {
      Section section = new Section(headings, part, sentences, 0);
      if (part == SectionPart.UNKNOWN) {
        untold.add(section);
      } else {
        tell();
        sections.add(section);
      }
      sentences = new ArrayList<>();
    }
  }

  /** Finds out by the words of their sentences where sections in a row look ahead. */
  private void tell() {
    int[] weights =
        untold.stream()
            .flatMap(section -> section.sentences().stream())
            .mapToInt(s -> words.weight(text, s.start(), s.end(), plans, planYear))
            .toArray();
    boolean[] ahead = TensePath.ahead(weights, plans);
    int first = 0;
    for (Section section : untold) {
      int size = section.sentences().size();
      int from = 0;
      for (int i = 1; i <= size; i++) {
        if (i == size || ahead[first + i] != ahead[first + from]) {
          SectionPart told = ahead[first + from] ? SectionPart.PLAN : SectionPart.UNKNOWN;
          List<Sentence> run = section.sentences().subList(from, i);
          int weight = TensePath.weight(weights, first + from, first + i);
          sections.add(new Section(section.headings(), told, run, weight));
          from = i;
        }
      }
      first += size;
    }
    untold.clear();
  }
}
