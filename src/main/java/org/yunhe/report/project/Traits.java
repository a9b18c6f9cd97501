package org.yunhe.report.project;

import org.jspecify.annotations.Nullable;
import org.yunhe.staged.Stage;

/**
 * What decides whether a name is a project's, without the sentence it stands in.
 *
 * @param name the name
 * @param head what it ends like
 * @param verb the verbs that govern it
 * @param stage the stage they state
 * @param government how they govern it
 * @param items names in its list
 * @param builtPeers how many of the other names in the list end like a built thing
 * @param lastHead what the last name of the list ends like; null if unknown
 * @param tail what 等 leads to
 * @param open whether 等 closes the list
 * @param vague whether 一批, 若干 or the like stands before the name, or a count behind its verb
 */
record Traits(
    String name,
    Head head,
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
    int self = candidate.head().isBuilt() ? 1 : 0;
    return new Traits(
        candidate.name().of(text),
        candidate.head(),
        candidate.verb(),
        candidate.stage(),
        candidate.government(),
        list.items().size(),
        list.built() - self,
        list.heads().get(list.heads().size() - 1).kind(),
        list.tail().of(text),
        list.open(),
        candidate.counted() || words.vague.longestBefore(text, 0, candidate.name().start()) > 0);
  }
}
