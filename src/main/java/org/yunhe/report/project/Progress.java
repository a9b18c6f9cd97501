package org.yunhe.report.project;

import org.jspecify.annotations.Nullable;
import org.yunhe.report.lexicon.Han;
import org.yunhe.staged.Stage;

/**
 * Finds how far a project has got where a whole clause tells it: 柳河水厂|正在|办理用地手续. The words that
 * lead to it (正在, 已) stand right behind the name, or behind a count or a time that follows the
 * name.
 */
final class Progress {
  private static final int LONGEST_ACTION = 12;

  private final ProjectWords words;
  private final NameTrimmer trimmer;
  private final StageSoFar soFar;

  Progress(ProjectWords words, NameTrimmer trimmer) {
    this.words = words;
    this.trimmer = trimmer;
    this.soFar = new StageSoFar(words);
  }

  /**
   * What a clause without a name says of what was named before: 3月开工, 土建工程基本完工, 正在办理手续; null if it
   * tells no progress.
   *
   * @param start where its words start
   */
  @Nullable VerbGroup ofSubject(Clause clause, int start) {
    String text = clause.text();
    int part = words.progress.partsOfTopic.longestAt(text, start, clause.end());
    int from = start + part;
    VerbGroup said = atEnd(clause, from);
    if (said == null) {
      int mark = words.progress.marks.find(text, from, clause.end());
      if (mark < 0 || !trimmer.isOnlyAdverbs(text, from, mark)) {
        return null;
      }
      int predicate = words.afterAdverbs(text, mark, clause.end());
      if (!isProgress(text, predicate, clause.end())) {
        return null;
      }
      said = said(text, mark, predicate, clause.end());
    }
    return part > 0 && said.stage() == Stage.COMPLETED ? said.at(Stage.ONGOING) : said;
  }

  /** Whether a clause has no more than a verb of what stands before it: 现已竣工, 确保年底通车. */
  boolean isPredicate(Clause clause) {
    VerbGroup verb = verb(clause, clause.start());
    return verb != null && verb.end() == clause.end();
  }

  /** Whether a clause is no more than a verb that leads to names: ◆抓续建：A、B. */
  boolean isHeading(Clause clause) {
    int from = clause.start();
    while (from < clause.end()
        && (!Han.is(clause.text().charAt(from)) || clause.text().charAt(from) == '抓')) {
      from++;
    }
    VerbGroup verb = verb(clause, from);
    return verb != null && verb.end() == clause.end();
  }

  /** The verb that a clause ends with, or that is measured behind: 计划3月开工, 完成投资2亿元. */
  private @Nullable VerbGroup atEnd(Clause clause, int start) {
    VerbGroup verb = verb(clause, start);
    if (verb == null || verb.end() == clause.end()) {
      return verb;
    }
    boolean measured = verb.verb().length() > 2 && words.complemented.contains(verb.verb());
    return measured ? verb : null;
  }

  /**
   * The one verb of a clause with nothing but helpers, adverbs and times before it; null if none.
   */
  private @Nullable VerbGroup verb(Clause clause, int start) {
    int from = start;
    VerbGroup last = null;
    for (VerbGroup group : clause.groups()) {
      boolean leads = group.start() >= from && (last == null || last.stage() == null);
      if (!leads || !trimmer.isOnlyAdverbs(clause.text(), from, group.start())) {
        return null;
      }
      from = group.end();
      last = group;
    }
    boolean tells = last != null && last.stage() != null && last.takesBefore();
    return tells ? last : null;
  }

  /** What a clause says of the name that it begins with; null if it tells no progress. */
  @Nullable VerbGroup in(Clause clause) {
    int adverb = clause.adverb();
    if (adverb < 0) {
      return null;
    }
    String text = clause.text();
    int name = nameEnd(text, clause.start(), adverb);
    int from = words.afterAdverbs(text, adverb, clause.end());
    boolean told =
        name > clause.start()
            && words.progress.marks.find(text, adverb, from) >= 0
            && (isProgress(text, from, clause.end()) || goesOn(text, adverb, from, clause.end()));
    return told ? said(text, name, from, clause.end()) : null;
  }

  /** Where the name ends that leads up to an adverb; the start if none does. */
  private int nameEnd(String text, int start, int adverb) {
    int time = WrittenTime.before(text, start, adverb);
    int to = time - words.preliminaries.longestBefore(text, start, time);
    if (Head.endsName(words, text, start, to)) {
      return to;
    }
    int count = Count.before(text, start, to);
    return count < to && Head.endsName(words, text, start, count) ? count : start;
  }

  /** Whether 正在 leads to what is done: 正在|粉刷外墙. */
  private boolean goesOn(String text, int adverb, int from, int to) {
    return to - from > 1
        && words.progress.going.find(text, adverb, from) >= 0
        && words.neverInside.find(text, from, to) < 0;
  }

  private boolean isProgress(String text, int from, int to) {
    return from < to
        && words.neverInside.find(text, from, to) < 0
        && (words.progress.parts.find(text, from, to) >= 0
            || words.progress.plannedParts.find(text, from, to) >= 0
            || words.after.find(text, from, to) >= 0);
  }

  private VerbGroup said(String text, int name, int from, int end) {
    String action = text.substring(from, Math.min(end, from + LONGEST_ACTION));
    return VerbGroup.of(name, end, action, stage(text, name, from, end), true, false);
  }

  private Stage stage(String text, int name, int from, int end) {
    if (words.progress.plannedParts.find(text, name, end) >= 0) {
      return Stage.PLANNED;
    }
    int leading = words.complemented.longestAt(text, from, end);
    Stage reached = soFar.of(text.substring(from, from + leading), text, from + leading, end);
    return reached == null ? words.stage(text, from, end, words.complemented) : reached;
  }
}
