package org.yunhe.report.statement;

import org.yunhe.report.quantity.UnitKind;

/** Takes the words before a number apart: subject, verb, what is compared. */
final class LeadReader {
  /** Numbers of years, and what stands before 年 alone. */
  static final String YEARS = "0123456789〇一二两三四五六七八九十今去当";

  private static final String FROM = "由从自";

  /** How the words for a time end: 五年前, “十三五”末, 上年. */
  private static final String TIMES = "年末初前底期代去时";

  private static final int LONGEST_TIME = 12;
  private static final int LONG_RECIPIENT = 10;
  private static final int SHORT_DEED = 4;

  private final StatementWords words;

  LeadReader(StatementWords words) {
    this.words = words;
  }

  Lead read(String text, int from, int to, UnitKind kind) {
    if (to > from && FROM.indexOf(text.charAt(to - 1)) >= 0) {
      String subject = SubjectText.clean(text, from, to - 1, words);
      return new Lead(subject, Lead.Verb.NONE, "", true, false);
    }
    int before = beforeOtherTime(text, from, to);
    if (before >= 0) {
      return new Lead(
          SubjectText.clean(text, from, before, words), Lead.Verb.NONE, "", true, false);
    }
    LeadCursor cursor = new LeadCursor(words, text, from, to);
    cursor.goBack(kind);
    boolean old =
        cursor.verb() == Lead.Verb.NONE
            && cursor.end() < to
            && cursor.end() > from
            && FROM.indexOf(text.charAt(cursor.end() - 1)) >= 0;
    int end =
        old
            ? cursor.end() - 1
            : cursor.reached() ? beforeOrigin(text, from, cursor.end()) : cursor.end();
    String told =
        isYears(text, from, end)
            ? ""
            : deed(beforeMilestone(SubjectText.clean(text, from, end, words)));
    int rate = !old && kind == UnitKind.PERCENT && end < cursor.end() ? rate(told) : 0;
    String subject = told.substring(0, told.length() - Math.abs(rate));
    Lead.Verb verb = rate == 0 ? cursor.verb() : rate > 0 ? Lead.Verb.UP : Lead.Verb.DOWN;
    int deed = words.deed.longestAt(subject, 0, subject.length());
    return new Lead(subject, verb, subject.substring(0, deed), old, cursor.compared());
  }

  /** Length of 涨幅 at the end of 物价涨幅由8.6%回落到2.8%, below 0 if it is one of a fall; 0 if none. */
  private int rate(String subject) {
    int up = words.changeNounUp.longestBefore(subject, 0, subject.length());
    int down = words.changeNounDown.longestBefore(subject, 0, subject.length());
    return up >= down ? up : -down;
  }

  /**
   * Where 较 stands of 较“十三五”末的93亿元增加3亿元, 由 of 由年初的12%降到8%: the number is that of another time; -1
   * if it is not.
   */
  private static int beforeOtherTime(String text, int from, int to) {
    if (to - 2 <= from || text.charAt(to - 1) != '的' || TIMES.indexOf(text.charAt(to - 2)) < 0) {
      return -1;
    }
    for (int i = to - 2; i >= Math.max(from, to - LONGEST_TIME); i--) {
      char before = i > from ? text.charAt(i - 1) : ' ';
      boolean compares = "比较".indexOf(text.charAt(i)) >= 0 && "占可同环对比相".indexOf(before) < 0;
      boolean leaves = "由从".indexOf(text.charAt(i)) >= 0 && "自服理缘".indexOf(before) < 0;
      if (compares || leaves) {
        return i;
      }
    }
    return -1;
  }

  /** 经济总量 of 经济总量跨过两个万亿元大关、超过6万亿元: what was passed before is no part of the subject. */
  private String beforeMilestone(String subject) {
    if (words.milestone.longestBefore(subject, 0, subject.length()) == 0) {
      return subject;
    }
    int passed = words.predicate.find(subject, 2, subject.length());
    return passed > 0 ? subject.substring(0, passed) : subject;
  }

  /**
   * The deed that a number is of, without whom it was done for at length and what was done before.
   */
  private String deed(String subject) {
    String given = afterRecipient(subject);
    return withoutTense(given.isEmpty() ? afterAnd(subject) : given);
  }

  /** 财政投入 of 财政将投入: whether a deed is done is not what is done. */
  private String withoutTense(String subject) {
    int at = words.tense.find(subject, 2, subject.length());
    int deed = at < 0 ? 0 : at + words.tense.longestAt(subject, at, subject.length());
    return at > 0 && words.deed.longestAt(subject, deed, subject.length()) > 1
        ? subject.substring(0, at) + subject.substring(deed)
        : subject;
  }

  /** 提供法律服务 of 为困难群众和残疾人提供法律服务: whom it is for says little of what it is; empty if no such deed. */
  private String afterRecipient(String subject) {
    int given =
        SubjectText.namesRecipient(subject)
            ? words.deed.find(subject, LONG_RECIPIENT, subject.length())
            : -1;
    return given > 0 && subject.length() - given > SHORT_DEED ? subject.substring(given) : "";
  }

  /** 申请专项资金 of 开展前期工作并申请专项资金: the number is of what was done last. */
  private String afterAnd(String subject) {
    int and = subject.lastIndexOf('并');
    boolean deed =
        and > 1
            && "合兼归".indexOf(subject.charAt(and - 1)) < 0
            && words.deed.longestAt(subject, and + 1, subject.length()) > 1;
    return deed ? subject.substring(and + 1) : subject;
  }

  /** 2026年达到, 五年净增, 今年完成: the words before 年 say when, not what. */
  private static boolean isYears(String text, int from, int end) {
    int i = end;
    while (i > from && YEARS.indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i < end && i == from && end < text.length() && text.charAt(end) == '年';
  }

  /** 合作社由十年前的不足百个发展到1735个: where it came from is no part of the subject. */
  private static int beforeOrigin(String text, int from, int end) {
    for (int i = end - 1; i > from + 1; i--) {
      char c = text.charAt(i);
      boolean origin = c == '由' || (c == '从' && "业事严".indexOf(text.charAt(i + 1)) < 0);
      if (origin && "自服理缘".indexOf(text.charAt(i - 1)) < 0) {
        return i;
      }
    }
    return end;
  }
}
