package org.yunhe.report.statement;

import org.yunhe.report.lexicon.Ascii;
import org.yunhe.report.quantity.UnitKind;

/** Finds behind a sum or a size the work that it is of: 投资3亿元，新建了青石水厂; 总投资3亿元、占地50亩的青石水厂. */
final class Works {
  private static final int LONGEST = 40;
  private static final String CLAUSE_ENDS = "，；：。";
  private static final String NAME_ENDS = CLAUSE_ENDS + "、（）";

  private final StatementWords words;
  private final String text;

  Works(StatementWords words, String text) {
    this.words = words;
    this.text = text;
  }

  /**
   * The work that a group is of; empty if none follows.
   *
   * @param first whether the sentence has claimed nothing yet
   */
  String of(Group group, boolean first) {
    boolean money = group.kind() == UnitKind.MONEY;
    int end = group.last().end();
    String done = money ? done(end) : "";
    if (!done.isEmpty() || !first || end >= text.length()) {
      return done;
    }
    return switch (text.charAt(end)) {
      case '，' -> money ? done(end + 1) : "";
      case '、' -> described(end);
      default -> "";
    };
  }

  /** 用于民生 behind 七成以上: what a share of a sum goes to; empty if nothing tells. */
  String use(Group group) {
    int end = group.last().end();
    return text.startsWith("用于", end) ? text.substring(end, upTo(NAME_ENDS, end)) : "";
  }

  /** Whether words begin with the name of a work. */
  boolean isNamed(String words) {
    return ownerEnd(words) > 0;
  }

  /** 青石水厂 of 青石水厂正在加紧建设; all of a name that no such word is in. */
  String named(String words) {
    int end = ownerEnd(words);
    return end > 0 ? words.substring(0, end) : words;
  }

  /**
   * 投资3亿元实施了改造工程, 投资3亿元，实施柳河中学、青石小学扩建: the work or works that money went into; empty if the words
   * behind it name none.
   */
  private String done(int at) {
    int most = upTo(CLAUSE_ENDS + "（", at);
    int deed = words.deed.longestAt(text, at, most);
    if (deed < 2) {
      return "";
    }
    int from = at + deed;
    if (from < most && "了的".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int end = listEnd(from, most);
    return Ascii.hasDigit(text, from, end)
        ? ""
        : CountedPost.of(text.substring(from, end), words).whole();
  }

  /** Where a list of works ends: at 等, or before an item with a deed of its own. */
  private int listEnd(int from, int most) {
    for (int i = from + 2; i < most; i++) {
      char c = text.charAt(i);
      if ((c == '等' && i + 1 < most && Ascii.isDigit(text.charAt(i + 1)))
          || (c == '、' && words.deed.longestAt(text, i + 1, most) > 0)) {
        return i;
      }
    }
    return most;
  }

  /** 总投资3亿元、占地50亩的青石水厂: what stands behind the last 的 of the clause. */
  private String described(int from) {
    int end = upTo(CLAUSE_ENDS, from);
    int of = end - 1;
    while (of > from && text.charAt(of) != '的') {
      of--;
    }
    if (of == from || !Ascii.hasDigit(text, from, of)) {
      return "";
    }
    String name = text.substring(of + 1, end);
    return ownerEnd(name) > 0 ? named(name) : "";
  }

  /**
   * Where the first word ends that is what owns sums and sizes, parts such as 一期 behind it left in.
   */
  private int ownerEnd(String name) {
    int at = words.owner.find(name, 1, name.length());
    int end = 0;
    while (at > 0) {
      end = at + words.owner.longestAt(name, at, name.length());
      at = words.owner.longestAt(name, end, name.length()) > 0 ? end : -1;
    }
    return end;
  }

  /** Where the first of some marks stands, not too far behind a place. */
  private int upTo(String marks, int from) {
    int most = Math.min(text.length(), from + LONGEST);
    int end = from;
    while (end < most && marks.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
