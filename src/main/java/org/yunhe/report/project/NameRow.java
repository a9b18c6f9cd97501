package org.yunhe.report.project;

import java.util.ArrayList;
import java.util.List;

/**
 * The names that a sentence begins with, each in a clause of its own, and that a clause behind them
 * tells of: 柳河大桥，青石路，年内全部通车.
 */
final class NameRow {
  private final ProjectWords words;
  private final ListReader lists;
  private final List<Clause> names = new ArrayList<>();
  private boolean begins = true;

  NameRow(ProjectWords words, ListReader lists) {
    this.words = words;
    this.lists = lists;
  }

  /**
   * What a clause tells of the names before it, where its own names close their list, or where it
   * tells of the last of them.
   *
   * @param told what was found in the clause
   */
  List<Candidate> told(Clause clause, List<Candidate> told) {
    Candidate last = names.isEmpty() || told.isEmpty() ? null : told.get(told.size() - 1);
    if (last == null || last.government() != Government.AFTER) {
      return List.of();
    }
    int from = told.get(0).name().start();
    if (from >= clause.start() && !last.list().open()) {
      return List.of();
    }
    VerbGroup verb = last.said(clause);
    List<Candidate> found = new ArrayList<>();
    for (Clause name : names) {
      if (name.end() <= from || name.start() > from) {
        for (ItemList list : lists.read(name.text(), name.span(), false, name.nesting())) {
          found.addAll(Candidate.of(list, name.span(), verb, Government.AFTER));
        }
      }
    }
    return found;
  }

  /** Goes on to a clause. */
  void reached(Clause clause, boolean tells) {
    boolean name = begins && !tells && clause.groups().isEmpty() && isName(clause);
    boolean ends = clause.endsSentence() || clause.opens();
    begins = name || ends;
    if (ends || !name) {
      names.clear();
    } else {
      names.add(clause);
    }
  }

  private boolean isName(Clause clause) {
    Head head = Head.of(words, clause.text(), clause.span());
    int length = clause.span().length();
    return length >= Head.SHORTEST_NAME && head.length() < length && head.isNoun();
  }
}
