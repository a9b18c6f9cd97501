package org.yunhe.report.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yunhe.report.lexicon.Ascii;
import org.yunhe.report.text.ItemNumber;

/**
 * The project that a passage is about: named in a title or a clause of its own, told of in clauses
 * that name it no more. 柳河水厂扩建工程：总投资2亿元，3月开工.
 */
final class Topic {
  private static final int LONGEST = 40;

  /** A name and a lead take so many chars. */
  private static final int SHORTEST = 3;

  private static final Span NONE = new Span(0, 0);

  private final ProjectWords words;
  private final ListReader lists;
  private final Progress progress;
  private @Nullable Clause named;
  private Span name = NONE;
  private boolean title;

  Topic(ProjectWords words, ListReader lists, Progress progress) {
    this.words = words;
    this.lists = lists;
    this.progress = progress;
  }

  /**
   * What a clause tells of the topic; empty if nothing. Only the first that tells of it is taken.
   */
  List<Candidate> told(Clause clause) {
    VerbGroup said = named == null ? null : progress.ofSubject(clause, afterAnaphor(clause));
    return said == null ? List.of() : named(clause, said, Government.AFTER);
  }

  /**
   * The topic of a sentence that tells how large it is and no more, where an event was told of
   * before: 总投资2亿元的柳河水厂项目，可日供水5万吨.
   *
   * @param held what was done at the event; null if there was none
   */
  List<Candidate> ofEvent(Clause clause, @Nullable VerbGroup held) {
    boolean sized =
        held != null
            && named != null
            && !title
            && words.progress.leads.find(clause.text(), named.start(), clause.end()) >= 0;
    return sized ? named(clause, held, Government.LISTED) : List.of();
  }

  private List<Candidate> named(Clause clause, VerbGroup said, Government government) {
    Clause place = named;
    named = null;
    List<ItemList> names = lists.read(clause.text(), name, false, clause.nesting());
    if (names.size() > 1 || names.get(0).items().size() > 1) {
      return List.of();
    }
    Span quote = new Span(title ? clause.start() : place.start(), clause.end());
    return Candidate.of(names.get(0), quote, said, government);
  }

  /** Goes on to a clause: one that is no more than a name is what the next ones are about. */
  void reached(Clause clause) {
    Span found = name(clause);
    if (!found.isEmpty()) {
      named = clause;
      name = found;
      title = found.start() > clause.start() || clause.endsSentence();
    } else if (!title && clause.endsSentence()) {
      named = null;
    }
  }

  /** The name that a clause is, or that 位于 follows; an empty range if it is more or none. */
  private Span name(Clause clause) {
    int from = ItemNumber.end(clause.text(), clause.start(), clause.end());
    int led = beforeLead(clause, from);
    if (led > from) {
      return new Span(from, led);
    }
    if (!clause.groups().isEmpty() || clause.span().length() > LONGEST) {
      return NONE;
    }
    String text = clause.text();
    int end = clause.end() - words.progress.sites.longestBefore(text, from, clause.end());
    boolean named =
        Head.endsName(words, text, from, end)
            && words.contents.longestAt(text, from, clause.end()) == 0;
    return named ? new Span(from, end) : NONE;
  }

  /** Where a name ends before 位于 or 总投资; where it starts if none does. */
  private int beforeLead(Clause clause, int from) {
    String text = clause.text();
    int verb = clause.groups().isEmpty() ? clause.end() : clause.groups().get(0).start();
    int limit = Math.min(verb, from + LONGEST);
    for (int i = from + SHORTEST; i < limit; i++) {
      char c = text.charAt(i);
      // 位于 and 坐落在 end so; 总投资 and 占地 lead up to a number.
      int end = c == '于' || c == '在' ? i + 1 : Ascii.isDigit(c) ? beforeBound(text, i) : 0;
      int lead = end == 0 ? 0 : words.progress.leads.longestBefore(text, from, end);
      if (lead > 0) {
        boolean named = Head.endsName(words, text, from, end - lead);
        return named ? end - lead : from;
      }
    }
    return from;
  }

  private static int beforeBound(String text, int number) {
    return "约近达为超".indexOf(text.charAt(number - 1)) >= 0 ? number - 1 : number;
  }

  /** 该项目, 工程: what stands for the name. */
  private int afterAnaphor(Clause clause) {
    return clause.start()
        + words.progress.anaphors.longestAt(clause.text(), clause.start(), clause.end());
  }
}
