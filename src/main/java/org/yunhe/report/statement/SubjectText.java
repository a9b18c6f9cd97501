package org.yunhe.report.statement;

import org.yunhe.report.lexicon.Ascii;

/** Cuts what is not part of an indicator off the text before a number. */
final class SubjectText {
  private static final int LONGEST = 160;
  private static final String RECIPIENT = "向为对给";

  private SubjectText() {}

  /** The subject in a range: without dates and filler in front, remarks in brackets and marks. */
  static String clean(String text, int from, int to, StatementWords words) {
    int start = skipLead(text, from, to, words);
    for (int i = to - 3; i >= start; i--) {
      boolean named = text.charAt(i) == '成' && text.charAt(i + 1) == '为';
      if (named || (text.charAt(i) == '是' && text.charAt(i + 1) == '指')) {
        start = i + 2;
        break;
      }
      if (text.startsWith("提出", i) && "今明到".indexOf(text.charAt(i + 2)) >= 0) {
        // 提出今年经济增长: what is proposed is the subject.
        start = skipLead(text, i + 2, to, words);
        break;
      }
    }
    int end = to;
    while (end > start && isTrimmed(text.charAt(end - 1))) {
      end--;
    }
    start = afterSaid(text, start, end, words);
    StringBuilder subject = new StringBuilder();
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '（' || c == '[') {
        depth++;
      } else if (c == '）' || c == ']') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && c != '\n') {
        subject.append(c);
      }
    }
    return subject.length() > LONGEST
        ? subject.substring(subject.length() - LONGEST)
        : subject.toString();
  }

  /** 向困难学生提供助学金: whether a subject begins with whom something is for. */
  static boolean namesRecipient(String subject) {
    return !subject.isEmpty() && RECIPIENT.indexOf(subject.charAt(0)) >= 0;
  }

  /** 处理率 of 实现污水处理全覆盖、处理率: what the items before say is said already. */
  private static int afterSaid(String text, int start, int end, StatementWords words) {
    int mark = end - 1;
    while (mark > start && text.charAt(mark) != '、') {
      mark--;
    }
    boolean said = mark > start + 2 && text.startsWith("全覆盖", mark - "全覆盖".length());
    return said && words.measureNoun.longestBefore(text, mark + 1, end) > 0 ? mark + 1 : start;
  }

  private static int skipLead(String text, int from, int to, StatementWords words) {
    int i = from;
    while (i < to) {
      int next = skipDate(text, i, to, words);
      if (next == i && words.keep.longestAt(text, i, to) == 0) {
        next = i + words.lead.longestAt(text, i, to);
      }
      if (next == i && "、 的了".indexOf(text.charAt(i)) >= 0) {
        next = i + 1;
      }
      if (next == i) {
        next = afterItemNumber(text, i, to);
      }
      if (next == i) {
        break;
      }
      i = next;
    }
    return i;
  }

  /** After 7. of 7.完成河道清淤; the place itself if no such number stands there. */
  private static int afterItemNumber(String text, int at, int to) {
    int i = at;
    while (i < to && Ascii.isDigit(text.charAt(i))) {
      i++;
    }
    boolean number = i > at && i < to && text.charAt(i) == '.';
    return number ? i + 1 : at;
  }

  /** After a date at a place: 2025年, 1-10月, 二〇二六年底; the place itself if there is none. */
  private static int skipDate(String text, int at, int to, StatementWords words) {
    int i = at;
    while (i < to && isDatePart(text.charAt(i))) {
      i++;
    }
    if (i == at || i >= to) {
      return at;
    }
    char c = text.charAt(i);
    boolean year = c == '年' && i - at >= 2;
    boolean other = c == '月' || c == '日';
    if (!year && !other) {
      return at;
    }
    i++;
    while (i < to
        && "底末初间内度份来中上下旬前".indexOf(text.charAt(i)) >= 0
        && words.keep.longestAt(text, i, to) == 0) {
      i++;
    }
    return i;
  }

  private static boolean isDatePart(char c) {
    return (c >= '0' && c <= '9') || "〇一二三四五六七八九十-—~、至".indexOf(c) >= 0;
  }

  private static boolean isTrimmed(char c) {
    return c == '的' || c == '、' || c == '：' || c == ' ' || c == '，' || c == '等' || c == '，'
        || c == '—';
  }
}
