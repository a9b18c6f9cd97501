package org.yunhe.report.project;

import java.util.ArrayList;
import java.util.List;
import org.yunhe.staged.Stage;

/**
 * A name that a verb governs and that may be a project's.
 *
 * @param name where the name stands in the sentence
 * @param head what it ends like
 * @param quote the clause it stands in
 * @param verb the verbs that decide, as written
 * @param action all verbs that say what is done
 * @param stage the stage that they state
 * @param government how the verbs govern it
 * @param counted whether a count follows the verb: 新建21个
 * @param list the list it is an item of
 */
record Candidate(
    Span name,
    Head head,
    Span quote,
    String verb,
    String action,
    Stage stage,
    Government government,
    boolean counted,
    ItemList list) {
  /** A clause longer than this is quoted in part. */
  private static final int LONGEST_QUOTE = 300;

  /** The names of a list that verbs govern. */
  static List<Candidate> of(ItemList list, Span clause, VerbGroup verb, Government government) {
    Stage stage = verb.stage() == null ? Stage.ONGOING : verb.stage();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      Span name = list.items().get(i);
      candidates.add(
          new Candidate(
              name,
              list.heads().get(i),
              clause.around(name, LONGEST_QUOTE),
              verb.verb(),
              verb.action(),
              stage,
              government,
              false,
              list));
    }
    return candidates;
  }

  /** The same with another stage. */
  Candidate at(Stage other) {
    return new Candidate(name, head, quote, verb, action, other, government, counted, list);
  }

  /** The same of which more is said in the clause behind. */
  Candidate then(VerbGroup more) {
    Stage later = more.stage() == null ? stage : more.stage();
    return new Candidate(
        name, head, quote, more.verb(), more.action(), later, Government.AFTER, counted, list);
  }

  /** What is said of it, in a clause. */
  VerbGroup said(Clause clause) {
    return new VerbGroup(clause.start(), clause.end(), verb, action, stage, true, false);
  }

  /** The same with a count behind its verb. */
  Candidate asCounted() {
    return new Candidate(name, head, quote, verb, action, stage, government, true, list);
  }

  /** 新建 as done is built; as meant it is begun. */
  Candidate asDone(ProjectWords words) {
    return government == Government.BEFORE && words.makingVerbs.contains(verb)
        ? at(Stage.COMPLETED)
        : this;
  }
}
