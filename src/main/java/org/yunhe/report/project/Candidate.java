package org.yunhe.report.project;

import org.yunhe.staged.Stage;

/**
 * A name that a verb governs and that may be a project's.
 *
 * @param name where the name stands in the sentence
 * @param quote the clause it stands in
 * @param verb the verbs that decide, as written
 * @param action all verbs that say what is done
 * @param stage the stage that they state
 * @param government how the verbs govern it
 * @param list the list it is an item of
 */
record Candidate(
    Span name,
    Span quote,
    String verb,
    String action,
    Stage stage,
    Government government,
    ItemList list) {
  /** 新建 as done is built; as meant it is begun. */
  Candidate asDone(ProjectWords words) {
    return government == Government.BEFORE && words.makingVerbs.contains(verb)
        ? new Candidate(name, quote, verb, action, Stage.COMPLETED, government, list)
        : this;
  }
}
