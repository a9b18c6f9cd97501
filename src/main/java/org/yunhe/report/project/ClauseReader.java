package org.yunhe.report.project;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yunhe.report.lexicon.CharSet;
import org.yunhe.staged.Stage;

/** Finds the names that the verbs of one clause govern. */
final class ClauseReader {
  /** What a list of names holds. */
  private static final CharSet LISTING = CharSet.of("、和及与暨等”");

  /** Chars of what settles somewhere, before its number: 药企. */
  private static final int LONGEST_SETTLER = 8;

  private final ProjectWords words;
  private final ListReader lists;
  private final NameTrimmer trimmer;
  private final OpenPredicate predicates;
  private final Progress progress;

  ClauseReader(ProjectWords words, ListReader lists, NameTrimmer trimmer, Progress progress) {
    this.words = words;
    this.lists = lists;
    this.trimmer = trimmer;
    this.predicates = new OpenPredicate(words);
    this.progress = progress;
  }

  List<Candidate> read(Clause clause) {
    List<Candidate> found = new ArrayList<>();
    List<VerbGroup> groups = clause.groups();
    for (int i = 0; i <= groups.size(); i++) {
      VerbGroup left = i == 0 ? null : groups.get(i - 1);
      VerbGroup right = i == groups.size() ? null : groups.get(i);
      Span region =
          new Span(
              left == null ? clause.start() : left.end(),
              right == null ? clause.end() : right.start());
      if (!region.isEmpty()) {
        governed(clause, region, left, right, found);
      }
    }
    return leads(clause, found) ? found : told(clause, found);
  }

  /** Whether the name that a clause begins with is found. */
  private static boolean leads(Clause clause, List<Candidate> found) {
    int first = clause.groups().isEmpty() ? clause.end() : clause.groups().get(0).start();
    return !found.isEmpty() && found.get(0).name().start() < first;
  }

  /** What a clause tells of the progress of its subject; what it names then are parts of that. */
  private List<Candidate> told(Clause clause, List<Candidate> others) {
    VerbGroup said = progress.in(clause);
    if (said == null) {
      return others;
    }
    List<Candidate> found = new ArrayList<>();
    add(clause, new Span(clause.start(), said.start()), said, Government.OPEN, true, found);
    return found;
  }

  private void governed(
      Clause clause,
      Span region,
      @Nullable VerbGroup left,
      @Nullable VerbGroup right,
      List<Candidate> found) {
    boolean fromLeft = left != null && left.takesAfter() && !goesOn(clause.text(), region);
    if (right != null && right.takesBefore() && right.stage() != null) {
      if (fromLeft) {
        add(clause, region, left.around(right), Government.AROUND, true, found);
      } else {
        add(clause, region, right, Government.AFTER, true, found);
      }
    } else if (fromLeft) {
      add(clause, region, left, Government.BEFORE, right != null, found);
    } else if (right == null) {
      VerbGroup open = predicates.in(clause, region);
      if (open != null) {
        Span names = new Span(region.start(), open.start());
        add(clause, names, open, Government.OPEN, true, found);
      }
    }
  }

  private void add(
      Clause clause,
      Span region,
      VerbGroup verb,
      Government government,
      boolean verbFollows,
      List<Candidate> found) {
    String text = clause.text();
    int end = verbFollows ? words.beforeAdverbs(text, region.start(), region.end()) : region.end();
    if (isPolicy(text, new Span(region.start(), end))
        || hosts(clause, verb, government)
        || tellsContents(clause, verb, government)) {
      return;
    }
    VerbGroup told = verb.at(stage(text, region, verb.stage()));
    boolean counted = government != Government.BEFORE && isCounted(clause, verb);
    for (ItemList list : lists.read(text, region, verbFollows, clause.nesting())) {
      for (Candidate candidate : Candidate.of(list, clause.span(), told, government)) {
        Candidate here =
            isPlanned(text, candidate, region) ? candidate.at(Stage.PLANNED) : candidate;
        boolean many = counted || Count.ends(text, candidate.name().end(), region.end());
        found.add(many ? here.asCounted() : here);
      }
    }
  }

  /** 柳河产业园落户企业39家: the place where others settle. */
  private static boolean hosts(Clause clause, VerbGroup verb, Government government) {
    if (government != Government.AFTER || verb.stage() != Stage.SIGNED) {
      return false;
    }
    int limit = Math.min(clause.end(), verb.end() + LONGEST_SETTLER);
    int i = verb.end();
    while (i < limit
        && clause.text().charAt(i) != '并'
        && !Count.opens(clause.text(), i, clause.end())) {
      i++;
    }
    return Count.opens(clause.text(), i, clause.end());
  }

  /** 主要建设A、B: what a project is made of. */
  private boolean tellsContents(Clause clause, VerbGroup verb, Government government) {
    return government == Government.BEFORE
        && words.contents.longestBefore(clause.text(), clause.start(), verb.end()) > 0;
  }

  /** Whether a range is one thing alone that ends like a policy: what is most often governed. */
  private boolean isPolicy(String text, Span region) {
    Head head = Head.of(words, text, region);
    if (!head.isPolicy()
        || words.innerParts.longestBefore(text, region.start(), region.end()) > 0
        || words.deeds.longestBefore(text, region.start(), region.end()) > head.length()
        || words.preliminaries.longestBefore(text, region.start(), region.end()) > 0) {
      return false;
    }
    for (int i = region.start(); i < region.end(); i++) {
      if (LISTING.has(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether what follows a verb goes on with what is before it: 建设和改造. */
  private boolean goesOn(String text, Span region) {
    return "、和及与并".indexOf(text.charAt(region.start())) >= 0
        && words.ownStarts.longestAt(text, region.start(), region.end()) == 0;
  }

  /**
   * The stage of names by what follows them: 推进A前期, 完成A可研 are planned, whatever the verb; A主体竣工
   * goes on.
   */
  private @Nullable Stage stage(String text, Span region, @Nullable Stage stage) {
    if (words.preliminaries.longestBefore(text, region.start(), region.end()) > 0) {
      return Stage.PLANNED;
    }
    boolean part = stage == Stage.COMPLETED && trimmer.endsWithPart(text, region);
    return part ? Stage.ONGOING : stage;
  }

  /** 推进A前期、B, where A alone is planned. */
  private boolean isPlanned(String text, Candidate candidate, Span region) {
    return words.preliminaries.longestAt(text, candidate.name().end(), region.end()) > 0;
  }

  /** 新建21个. */
  private static boolean isCounted(Clause clause, VerbGroup verb) {
    int at = verb.end();
    if (at < clause.end() && clause.text().charAt(at) == '了') {
      at++;
    }
    return Count.opens(clause.text(), at, clause.end());
  }
}
