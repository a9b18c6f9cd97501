package org.yunhe.report.statement;

import java.util.ArrayList;
import java.util.List;

/** What a sentence has said so far, from which later clauses take what they leave out. */
final class SentenceMemory {
  /** How the names of rates end. */
  private static final String RATE = "率";

  private final StatementWords words;
  private final String text;
  private final List<String> history = new ArrayList<>();
  private List<String> subjects = List.of();
  private List<String> share = List.of();
  private String deed = "";
  private String builder = "";
  private String lastUnit = "";
  private boolean part;
  private int lastEnd;
  private int clauseStart;

  SentenceMemory(StatementWords words, String text, int start) {
    this.words = words;
    this.text = text;
    this.lastEnd = start;
  }

  /** Remembers what a group was about, and in what unit. */
  void remember(List<String> found, int end, String unit) {
    lastUnit = unit;
    share = List.of();
    subjects = found;
    history.addAll(found);
    lastEnd = end;
  }

  /**
   * Remembers what share of a plan was done, told in passing: what follows is about what was done.
   */
  void share(List<String> found) {
    share = found;
  }

  /** Remembers a subject that a clause names without a claim (贫困发生率由7%…). */
  void name(String subject) {
    subjects = List.of(subject);
  }

  /** The subjects told last: one, or one for each number of a list; empty if none was. */
  List<String> subjects() {
    return subjects;
  }

  /** The share of a plan told last: what is more or less by points than another is said of it. */
  List<String> share() {
    return share;
  }

  /** Up to where the sentence has told what its numbers are about. */
  int toldUpTo() {
    return lastEnd;
  }

  /** Where the clause of the number at hand starts. */
  int clauseStart() {
    return clauseStart;
  }

  /** The subject named last; empty if there is none or several were. */
  String last() {
    return subjects.size() == 1 ? subjects.get(0) : "";
  }

  /** The subject told last, of several the last one; empty if none was. */
  String latest() {
    return subjects.isEmpty() ? "" : subjects.get(subjects.size() - 1);
  }

  /** The same, rates passed over: 复工率95%、完成投资3亿元 are of the things told before. */
  String latestThing() {
    String latest = latest();
    if (!latest.endsWith(RATE)) {
      return latest;
    }
    for (int i = history.size() - 1; i >= 0; i--) {
      if (!history.get(i).endsWith(RATE)) {
        return history.get(i);
      }
    }
    return latest;
  }

  /**
   * The first subject told that ends in a word, of which later ones may be kinds; empty if none.
   */
  String whole(String word) {
    return history.stream().filter(told -> told.endsWith(word)).findFirst().orElse("");
  }

  /** All subjects that the sentence told, in order. */
  List<String> history() {
    return history;
  }

  /** Whether a number that counted roads, projects or the like ends at a place. */
  boolean countedUpTo(int end) {
    return lastEnd == end && !subjects.isEmpty() && "条个段座处项".contains(lastUnit);
  }

  /** The unit that the latest subject was told in. */
  String lastUnit() {
    return lastUnit;
  }

  /** Whether the number at hand may be part of what was told before. */
  boolean mayBePart() {
    return part;
  }

  /** Remembers the deed that a number is of; empty if it is of none. */
  void deed(String verb) {
    deed = verb;
  }

  /** The deed that the number before was of; empty if it was of none. */
  String deed() {
    return deed;
  }

  /** Remembers what stands before a deed: 高速公路 of 高速公路续建6个项目; nothing if it is empty. */
  void builder(String before) {
    builder = before.isEmpty() ? builder : before;
  }

  /** What stood before a deed last; empty if nothing did. */
  String builder() {
    return builder;
  }

  /**
   * Goes on to a group.
   *
   * @param groupClause where its clause starts: a name given before stands no farther
   * @param leadStart where its words start
   * @param number where its number starts: one added up (累计) is no part of what was told before
   */
  void reached(int groupClause, int leadStart, int number) {
    clauseStart = groupClause;
    part = words.summed.find(text, leadStart, number) < 0;
    if (subjects.isEmpty()) {
      lastEnd = Math.max(lastEnd, clauseStart);
    }
  }
}
