package org.yunhe.report.statement;

import org.yunhe.report.lexicon.WordTrie;
import org.yunhe.report.text.SectionPart;
import org.yunhe.staged.Nature;
import org.yunhe.staged.Period;

/**
 * Tells facts from aims: the words of the sentence win (力争, 将, 已, 目前), then the years that it
 * names, then the part of the document that it stands in. Goes with the text, sentence by sentence.
 */
final class NatureReader {
  /** 要 inside these is no verb: 主要, 需要, 重要; 要求, 要素, 要点, 要闻, 要件. */
  private static final String BEFORE_NOUN = "主需重必首只纪摘概扼紧";

  private static final String NOUN_AFTER = "求素点闻件道领义塞";

  /** Reports are given in the first months of a year. */
  private static final int LAST_MONTH = 2;

  /** Not looked for yet: most sentences are never asked. */
  private static final int UNREAD = -2;

  private final StatementWords words;
  private final DocumentYears years;

  private SectionPart part = SectionPart.UNKNOWN;
  private String text = "";
  private int start;
  private int end;
  private int firstAim;
  private int firstFuture;
  private int firstDone;
  private boolean aimed;
  private boolean willed;

  NatureReader(StatementWords words, DocumentYears years) {
    this.words = words;
    this.years = years;
  }

  /**
   * Goes on to a sentence.
   *
   * @param sentencePart the part it stands in: in one that looks back no word makes an aim of a
   *     fact
   */
  void sentence(SectionPart sentencePart, String sentenceText, int sentenceStart, int sentenceEnd) {
    part = sentencePart;
    aimed &= sentenceStart > 0 && sentenceText.charAt(sentenceStart - 1) == '；';
    text = sentenceText;
    start = sentenceStart;
    end = sentenceEnd;
    firstAim = part == SectionPart.UNKNOWN ? first(words.aim, start, end) : -1;
    firstFuture = UNREAD;
    firstDone = UNREAD;
  }

  /** Where the first word of a list stands that makes an aim of what follows; -1 if none does. */
  private int first(WordTrie aims, int from, int to) {
    int at = aims.find(text, from, to);
    while (at >= 0 && words.aimNever.longestAt(text, at, to) > 0) {
      at = aims.find(text, at + 1, to);
    }
    return at;
  }

  /** To be called when a sentence is done: an aim holds up to the next full stop. */
  void done() {
    aimed |= firstAim >= 0 || willed;
    willed = false;
  }

  /**
   * Whether words before a place say that it is yet to come (建成后, 预计年产值), or words of its clause
   * (计划投资).
   */
  boolean isFuture(int clause, int at) {
    if (firstFuture == UNREAD) {
      firstFuture = first(words.aimFuture, start, end);
    }
    return firstFuture >= 0
        && firstFuture < at
        && (first(words.aimOfSentence, firstFuture, at) >= 0
            || first(words.aimOfClause, Math.max(clause, firstFuture), at) >= 0);
  }

  /**
   * Whether a claim is a fact or an aim.
   *
   * @param clause where its clause starts
   * @param at where its number starts
   * @param period what the sentence or one before names; empty if they name none
   */
  Nature of(int clause, int at, String period) {
    int year = Period.parse(period).map(p -> p.end().getYear()).orElse(0);
    if (part != SectionPart.REVIEW && isDone(clause, at)) {
      return Nature.ACTUAL;
    }
    if (part == SectionPart.PLAN) {
      return year > 0 && year < (years.halved() ? years.plan() : years.issue())
          ? Nature.ACTUAL
          : Nature.TARGET;
    }
    if (years.halved() && year > 0 && year <= years.review() && part == SectionPart.UNKNOWN) {
      return Nature.ACTUAL;
    }
    boolean ahead =
        years.review() > 0 && year > years.review() && !isPlanNow(period) && !isPast(period);
    if (part == SectionPart.REVIEW) {
      return ahead ? Nature.TARGET : Nature.ACTUAL;
    }
    boolean aim = ahead || aimed || isFuture(clause, at) || (firstAim >= 0 && firstAim < at);
    boolean will = !aim && isWill(clause, at);
    willed |= will;
    return aim || will ? Nature.TARGET : Nature.ACTUAL;
  }

  /** 目前已有, 截至…: said of the time so far, unless an aim stands between. */
  private boolean isDone(int clause, int at) {
    if (firstDone == UNREAD) {
      firstDone = words.doneSoFar.find(text, start, end);
    }
    if (firstDone < 0 || firstDone >= at) {
      return false;
    }
    int last = words.doneSoFar.findLast(text, Math.max(clause, start), at);
    if (last < 0) {
      return false;
    }
    boolean attribute = text.substring(last, at).indexOf('的') >= 0;
    int aim = words.aim.find(text, last, at);
    return !attribute && aim < 0 && !isWill(last, at);
  }

  /** 要完成, 确保: what the clause says is to be done. */
  private boolean isWill(int clause, int at) {
    for (int i = Math.max(clause, start); i < at; i++) {
      char c = text.charAt(i);
      if (c == '要') {
        boolean verb = i == start || BEFORE_NOUN.indexOf(text.charAt(i - 1)) < 0;
        if (verb && NOUN_AFTER.indexOf(text.charAt(i + 1)) < 0) {
          return true;
        }
      } else if (c == '计' && text.startsWith("计划", i)) {
        if (words.deed.longestAt(text, i + 2, at) > 0) {
          return true;
        }
      } else if (c == '确' && text.startsWith("确保", i) && text.charAt(i + 2) != '了') {
        return true;
      }
    }
    return false;
  }

  /** 今年1月: months that are over when a report is given tell how far things got. */
  private boolean isPast(String period) {
    return period.length() == "2021-01".length()
        && Period.parse(period)
            .map(p -> p.end().getYear() == years.plan() && p.end().getMonthValue() <= LAST_MONTH)
            .orElse(false);
  }

  /** A plan's years that have begun: what is said of them is said of the time so far. */
  private boolean isPlanNow(String period) {
    return Period.parse(period).map(p -> p.start().getYear() <= years.review()).orElse(false);
  }
}
