package org.yunhe.report.project;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yunhe.report.lexicon.CharSet;
import org.yunhe.staged.Stage;

/** Finds in a sentence the names that verbs of building, starting, finishing … govern. */
final class CandidateFinder {
  private static final CharSet CLAUSE_MARKS = CharSet.of("，,；;。！？!?：:\n");

  /** A clause longer than this is quoted in part. */
  private static final int LONGEST_QUOTE = 300;

  private final ProjectWords words;
  private final VerbFinder verbs;
  private final ListReader lists;

  CandidateFinder(ProjectWords words) {
    this.words = words;
    this.verbs = new VerbFinder(words);
    this.lists = new ListReader(words);
  }

  List<Candidate> find(String sentence) {
    Nesting nesting = new Nesting(sentence);
    List<Candidate> found = new ArrayList<>();
    VerbGroup last = null;
    Span silent = null;
    for (Span clause : nesting.split(sentence, new Span(0, sentence.length()), CLAUSE_MARKS)) {
      List<VerbGroup> groups = verbs.find(sentence, clause, nesting);
      inClause(sentence, clause, groups, nesting, found);
      if (silent != null && !groups.isEmpty()) {
        acrossComma(sentence, silent, clause, groups.get(0), nesting, found);
      }
      silent = groups.isEmpty() ? clause : null;
      if (groups.isEmpty() && last != null) {
        listed(sentence, clause, last, nesting, found);
      }
      for (VerbGroup group : groups) {
        last = group.stage() == null ? last : group;
      }
    }
    return found;
  }

  /** A项目，现已竣工: the names stand in the clause before. */
  private void acrossComma(
      String text,
      Span names,
      Span clause,
      VerbGroup verb,
      Nesting nesting,
      List<Candidate> found) {
    boolean alone = verb.takesBefore() && verb.stage() != null && verb.end() == clause.end();
    if (alone && lists.isOnlyAdverbs(text, clause.start(), verb.start())) {
      Span quote = new Span(names.start(), clause.end());
      for (ItemList list : lists.read(text, names, false, nesting)) {
        add(found, list, quote, verb.action(), verb.action(), verb.stage(), Government.AFTER);
      }
    }
  }

  private void inClause(
      String text, Span clause, List<VerbGroup> groups, Nesting nesting, List<Candidate> found) {
    for (int i = 0; i <= groups.size(); i++) {
      VerbGroup left = i == 0 ? null : groups.get(i - 1);
      VerbGroup right = i == groups.size() ? null : groups.get(i);
      Span region =
          new Span(
              left == null ? clause.start() : left.end(),
              right == null ? clause.end() : right.start());
      if (!region.isEmpty()) {
        governed(text, clause, region, left, right, nesting, found);
      }
    }
  }

  private void governed(
      String text,
      Span clause,
      Span region,
      @Nullable VerbGroup left,
      @Nullable VerbGroup right,
      Nesting nesting,
      List<Candidate> found) {
    boolean fromLeft =
        left != null && left.takesAfter() && "、和及与并".indexOf(text.charAt(region.start())) < 0;
    boolean fromRight = right != null && right.takesBefore() && right.stage() != null;
    if (!fromLeft && !fromRight) {
      return;
    }
    boolean preliminary = isPreliminary(text, region);
    for (ItemList list : lists.read(text, region, right != null, nesting)) {
      if (fromRight) {
        String action = fromLeft ? left.action() + "…" + right.action() : right.action();
        Stage stage = fromLeft && left.stage() != null ? pivot(left, right) : right.stage();
        Government government = fromLeft ? Government.AROUND : Government.AFTER;
        stage = preliminary ? Stage.PLANNED : stage;
        add(found, list, clause, right.action(), action, stage, government);
      } else {
        Stage stage = preliminary ? Stage.PLANNED : left.stage();
        add(found, list, clause, left.action(), left.action(), stage, Government.BEFORE);
      }
    }
  }

  /** 推进A前期, 开展A前期工作, 完成A可研: planned, whatever the verb. */
  private boolean isPreliminary(String text, Span region) {
    return words.preliminaries.longestBefore(text, region.start(), region.end()) > 0;
  }

  /** The verb after the names decides, but 推进 and the like give way. */
  private static Stage pivot(VerbGroup left, VerbGroup right) {
    return right.stage() == Stage.ONGOING && left.stage() != Stage.ONGOING
        ? left.stage()
        : right.stage();
  }

  /** 集中开工的项目包括A、B. */
  private void listed(
      String text, Span clause, VerbGroup last, Nesting nesting, List<Candidate> found) {
    for (int i = clause.start(); i < clause.end(); i++) {
      int opener = words.openers.longestAt(text, i, clause.end());
      if (opener > 1 && !nesting.inside(i)) {
        for (ItemList list : lists.read(text, new Span(i + opener, clause.end()), false, nesting)) {
          add(found, list, clause, last.action(), last.action(), last.stage(), Government.LISTED);
        }
        return;
      }
    }
  }

  private static void add(
      List<Candidate> found,
      ItemList list,
      Span clause,
      String verb,
      String action,
      @Nullable Stage stage,
      Government government) {
    for (Span item : list.items()) {
      Span quote = clause.around(item, LONGEST_QUOTE);
      found.add(
          new Candidate(
              item, quote, verb, action, stage == null ? Stage.ONGOING : stage, government, list));
    }
  }
}
