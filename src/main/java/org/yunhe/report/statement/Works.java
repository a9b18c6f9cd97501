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
    String done = money ? done(group.post()) : "";
    int end = group.last().end();
    if (!done.isEmpty() || !first || end >= text.length()) {
      return done;
    }
    return switch (text.charAt(end)) {
      case '，' -> money ? done(text.substring(end + 1, upTo(NAME_ENDS, end + 1))) : "";
      case '、' -> described(end);
      default -> "";
    };
  }

  /** 用于民生 behind 七成以上: what a share of a sum goes to; empty if nothing tells. */
  String use(Group group) {
    int end = group.last().end();
    return text.startsWith("用于", end) ? text.substring(end, upTo(NAME_ENDS, end)) : "";
  }

  /** 青石水厂 of 青石水厂正在加紧建设; all of a name that no such word is in. */
  String named(String words) {
    int end = ownerEnd(words);
    return end > 0 ? words.substring(0, end) : words;
  }

  /** 投资3亿元实施了改造工程: the work that money went into; empty if the words behind it name none. */
  private String done(String post) {
    int deed = words.deed.longestAt(post, 0, post.length());
    if (deed < 2 || Ascii.hasDigit(post, 0, post.length())) {
      return "";
    }
    int from = post.startsWith("了", deed) || post.startsWith("的", deed) ? deed + 1 : deed;
    return CountedPost.of(post.substring(from), words).whole();
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
