package org.yunhe.report.statement;

import org.yunhe.report.text.ItemNumber;

/** Reads in the clauses before a number, those without numbers, what it may be about. */
final class EarlierClauses {
  private static final String CLAUSE_ENDS = "，；：。";
  private static final String NAME_STARTS = "，、：；。为是的在";
  private static final int LONGEST = 120;
  private static final int LONGEST_TOPIC = 14;

  private final StatementWords words;
  private final SentenceMemory memory;
  private final String text;
  private final int start;

  EarlierClauses(StatementWords words, SentenceMemory memory, String text, int start) {
    this.words = words;
    this.memory = memory;
    this.text = text;
    this.start = start;
  }

  /** The project or place that the sentence names before; empty if it names none. */
  String facility() {
    int end = memory.toldUpTo();
    int floor = Math.max(start, end - LONGEST);
    for (int i = end - 1; i > floor; i--) {
      int word = words.owner.longestBefore(text, start, i);
      if (word > 0) {
        int from = i - word;
        while (from > floor && NAME_STARTS.indexOf(text.charAt(from - 1)) < 0) {
          from--;
        }
        from = ItemNumber.end(text, from, i);
        from += words.deed.longestAt(text, from, i);
        boolean cut = from == floor && floor > start;
        if (!cut && i - from > word && !words.anaphor.contains(text, from, i)) {
          return text.substring(from, i);
        }
      }
    }
    return "";
  }

  /**
   * What the clause before is about, where the sentence has told nothing yet: 合作医疗 of
   * 合作医疗工作全面开展，参合率达到99%; empty if it is a deed or there is none.
   */
  String topic() {
    if (!memory.subjects().isEmpty() || !memory.history().isEmpty()) {
      return "";
    }
    int to = memory.clauseStart() - 1;
    int from = from(to);
    int predicate = from < 0 ? to : predicate(from, to);
    if (predicate == to) {
      return "";
    }
    String topic = subject(from, predicate);
    boolean deed = words.deed.longestAt(topic, 0, topic.length()) > 0;
    boolean anaphor = words.anaphor.longestAt(topic, 0, topic.length()) > 0;
    if (deed || anaphor || topic.indexOf('、') >= 0 || topic.length() > LONGEST_TOPIC) {
      return "";
    }
    return topic.endsWith("工作") ? topic.substring(0, topic.length() - 2) : topic;
  }

  /** What the clause before the number at hand is about, which holds no number; empty if none. */
  String subject() {
    int to = memory.clauseStart() - 1;
    int from = from(to);
    return from < 0 ? "" : subject(from, predicate(from, to));
  }

  /** Where the clause that ends at a place starts, 已完成 and the like left out; -1 if none does. */
  private int from(int to) {
    int floor = memory.subjects().isEmpty() ? start : memory.toldUpTo();
    if (to <= floor || to < start) {
      return -1;
    }
    int from = to;
    floor = Math.max(floor, to - LONGEST);
    while (from > floor && CLAUSE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int told = words.manner.longestAt(text, from, to);
    told += words.levelDone.longestAt(text, from + told, to);
    return from + told < to ? from + told : from;
  }

  /** Where a clause says something of its subject; its end if it does not. */
  private int predicate(int from, int to) {
    for (int i = from + 2; i < to; i++) {
      if (words.predicate.longestAt(text, i, to) > 1 || isOrigin(i, to)) {
        return i;
      }
    }
    return to;
  }

  /** 从 of 出口从7月份开始回升, 由 of 比重由过去的一半下降: what stands before is what the clause is about. */
  private boolean isOrigin(int at, int to) {
    char c = text.charAt(at);
    return at + 1 < to
        && (c == '从' || c == '由')
        && "自服理缘".indexOf(text.charAt(at - 1)) < 0
        && (Character.isDigit(text.charAt(at + 1)) || text.startsWith("过去", at + 1));
  }

  private String subject(int from, int end) {
    String subject = SubjectText.clean(text, from, end, words);
    if (SubjectText.namesRecipient(subject)) {
      // 向困难学生提供助学金，每人1500元: whom it is for is no part of what it is.
      int deed = words.deed.findLast(subject, 1, subject.length());
      return deed > 0 ? subject.substring(deed) : subject;
    }
    return subject;
  }
}
