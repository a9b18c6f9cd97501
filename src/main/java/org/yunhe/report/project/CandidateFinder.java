package org.yunhe.report.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yunhe.report.lexicon.CharSet;
import org.yunhe.staged.Stage;

/** Finds in a sentence the names that verbs of building, starting, finishing … govern. */
final class CandidateFinder {
  private static final CharSet CLAUSE_MARKS = CharSet.of("，,；;。！？!?：:…\n");

  private static final Comparator<Candidate> IN_ORDER =
      Comparator.comparingInt(candidate -> candidate.name().start());

  private final ProjectWords words;
  private final VerbFinder verbs;
  private final NameTrimmer trimmer;
  private final ListReader lists;
  private final Progress progress;
  private final ClauseReader clauses;

  CandidateFinder(ProjectWords words) {
    this.words = words;
    this.verbs = new VerbFinder(words);
    this.trimmer = new NameTrimmer(words);
    this.lists = new ListReader(words, trimmer);
    this.progress = new Progress(words, trimmer);
    this.clauses = new ClauseReader(words, lists, trimmer, progress);
  }

  /** The candidates of a sentence that stands alone. */
  List<Candidate> find(String sentence) {
    return find(sentence, new Event(words));
  }

  /** The candidates of a sentence, where an event may have been told of before it. */
  List<Candidate> find(String sentence, Event event) {
    if (!event.isListing() && words.things.find(sentence, 0, sentence.length()) < 0) {
      event.ended(sentence, false, null);
      return List.of();
    }
    Nesting nesting = new Nesting(sentence);
    List<Candidate> found = new ArrayList<>();
    Topic topic = new Topic(words, lists, progress);
    NameRow row = new NameRow(words, lists);
    VerbGroup told = event.verb();
    boolean listing = event.isListing();
    boolean headed = false;
    Clause before = null;
    for (Span span : nesting.split(sentence, new Span(0, sentence.length()), CLAUSE_MARKS)) {
      if (before != null && before.endsSentence()) {
        listing &= sentence.charAt(before.end()) == '；';
        told = listing ? told : event.verb();
        before = null;
      }
      int known = found.size();
      Clause clause = verbs.read(sentence, span, nesting);
      List<Candidate> here = clauses.read(clause);
      List<Candidate> ofTopic = topic.told(clause);
      if (!ofTopic.isEmpty()) {
        here = ofTopic;
      } else if (before != null && partOf(before, clause, found)) {
        here = List.of();
      } else if (before != null && here.isEmpty() && progress.isPredicate(clause)) {
        acrossComma(before, clause, found);
      }
      boolean opened = before != null && isOpened(before);
      headed =
          opened
              || (headed && clause.groups().isEmpty())
              || (before != null && goesOn(before) && clause.groups().isEmpty());
      listing = headed || (listing && clause.groups().isEmpty() && closes(clause));
      if (told != null && (listing || isHeaded(before, clause))) {
        here = listed(clause, clause.start(), told);
      } else if (clause.groups().isEmpty() && told != null) {
        List<Candidate> named = listed(clause, told);
        listing = !named.isEmpty();
        here = listing ? named : here;
      }
      found.addAll(here);
      List<Candidate> added = List.copyOf(found.subList(known, found.size()));
      if (found.addAll(row.told(clause, added))) {
        found.subList(known, found.size()).sort(IN_ORDER);
      }
      row.reached(clause, !added.isEmpty());
      for (VerbGroup group : clause.groups()) {
        told = group.stage() == null ? told : group;
      }
      if (clause.endsSentence()) {
        found.addAll(topic.ofEvent(clause, event.verb()));
      }
      topic.reached(clause);
      event.reached(clause);
      before = clause;
    }
    event.ended(sentence, listing, told);
    return found;
  }

  private void acrossComma(Clause before, Clause clause, List<Candidate> found) {
    if (before.groups().isEmpty()) {
      subjectBefore(before, clause, found);
    } else if (words.helpers.longestAt(clause.text(), clause.groups().get(0).start(), clause.end())
        > 0) {
      aimedAt(before, clause, found);
    }
  }

  /** A项目，现已竣工: the names stand in the clause before. A桩基打完，进入主体施工: found there already. */
  private void subjectBefore(Clause before, Clause clause, List<Candidate> found) {
    VerbGroup verb = clause.last();
    if (!found.isEmpty() && isOpen(found.get(found.size() - 1), before)) {
      for (int i = found.size() - 1; i >= 0 && isOpen(found.get(i), before); i--) {
        found.set(i, found.get(i).then(verb));
      }
      return;
    }
    Span quote = new Span(before.start(), clause.end());
    for (ItemList list : lists.read(clause.text(), before.span(), false, before.nesting())) {
      found.addAll(Candidate.of(list, quote, verb, Government.AFTER));
    }
  }

  /** 引进A项目，一期工程开工, 该项目…: how far it has got since it was only agreed on. */
  private boolean partOf(Clause before, Clause clause, List<Candidate> found) {
    Candidate last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last == null
        || last.name().start() < before.start()
        || last.list().items().size() > 1
        || (last.stage() != Stage.SIGNED && last.stage() != Stage.PLANNED)) {
      return false;
    }
    String text = clause.text();
    int anaphor = words.progress.anaphors.longestAt(text, clause.start(), clause.end());
    if (anaphor == 0
        && words.progress.partsOfTopic.longestAt(text, clause.start(), clause.end()) == 0) {
      return false;
    }
    VerbGroup said = progress.ofSubject(clause, clause.start() + anaphor);
    if (said == null) {
      return false;
    }
    found.set(found.size() - 1, last.then(said));
    return true;
  }

  private static boolean isOpen(Candidate candidate, Clause clause) {
    return candidate.government() == Government.OPEN && candidate.name().start() >= clause.start();
  }

  /** 加快A建设，确保年底竣工: what is aimed at decides. */
  private static void aimedAt(Clause before, Clause clause, List<Candidate> found) {
    Stage aim = clause.last().stage();
    String verb = found.isEmpty() ? "" : found.get(found.size() - 1).verb();
    for (int i = found.size() - 1; i >= 0 && aim != null; i--) {
      Candidate candidate = found.get(i);
      if (candidate.name().start() < before.start() || !candidate.verb().equals(verb)) {
        return;
      }
      boolean led = candidate.government() != Government.AFTER;
      if (led && candidate.stage() == Stage.ONGOING) {
        found.set(i, candidate.at(aim));
      }
    }
  }

  /** 集中开工的项目包括A、B. */
  private List<Candidate> listed(Clause clause, VerbGroup told) {
    String text = clause.text();
    int end = clause.end();
    for (int i = words.openers.find(text, clause.start(), end);
        i >= 0;
        i = words.openers.find(text, i + 1, end)) {
      int opener = words.openers.longestAt(text, i, end);
      if (opener > 1 && !clause.nesting().inside(i)) {
        return listed(clause, i + opener, told);
      }
    }
    return List.of();
  }

  private List<Candidate> listed(Clause clause, int from, VerbGroup told) {
    List<Candidate> found = new ArrayList<>();
    Span names = new Span(from, clause.end());
    for (ItemList list : lists.read(clause.text(), names, false, clause.nesting())) {
      found.addAll(Candidate.of(list, clause.span(), told, Government.LISTED));
    }
    return found;
  }

  /** Whether a clause ends with what a list of projects does: A、B等5个工业项目. */
  private boolean closes(Clause clause) {
    return words.projectTails.longestBefore(clause.text(), clause.start(), clause.end()) > 0;
  }

  /** 续建的有A，B: the list goes on behind the comma. */
  private boolean goesOn(Clause clause) {
    return !clause.groups().isEmpty()
        && !clause.endsSentence()
        && words.listing.find(clause.text(), clause.last().start(), clause.last().end()) >= 0;
  }

  /** 抓续建：A、B. */
  private boolean isHeaded(@Nullable Clause before, Clause clause) {
    return before != null
        && before.opens()
        && clause.groups().isEmpty()
        && progress.isHeading(before);
  }

  /** 集中开工的项目有：A、B. */
  private boolean isOpened(Clause before) {
    return before.opens()
        && words.openers.longestBefore(before.text(), before.start(), before.end()) > 1;
  }
}
