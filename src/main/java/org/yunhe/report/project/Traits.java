package org.yunhe.report.project;

import org.jspecify.annotations.Nullable;
import org.yunhe.staged.Stage;

/**
 * What decides whether a name is a project's, without the sentence it stands in.
 *
 * @param name the name
 * @param verb the verbs that govern it
 * @param stage the stage they state
 * @param government how they govern it
 * @param items names in its list
 * @param builtPeers how many of the other names in the list end like a built thing
 * @param lastHead what the last name of the list ends like; null if unknown
 * @param tail what 等 leads to
 * @param open whether 等 closes the list
 * @param vague whether 一批, 若干 or the like stands before the name
 */
record Traits(
    String name,
    String verb,
    Stage stage,
    Government government,
    int items,
    int builtPeers,
    @Nullable HeadKind lastHead,
    String tail,
    boolean open,
    boolean vague) {
  static Traits of(ProjectWords words, String text, Candidate candidate) {
    ItemList list = candidate.list();
    int self = Head.of(words, text, candidate.name()).isBuilt() ? 1 : 0;
    return new Traits(
        candidate.name().of(text),
        candidate.verb(),
        candidate.stage(),
        candidate.government(),
        list.items().size(),
        list.built() - self,
        Head.of(words, text, list.items().get(list.items().size() - 1)).kind(),
        list.tail().of(text),
        list.open(),
        words.vague.longestBefore(text, 0, candidate.name().start()) > 0);
  }
}
