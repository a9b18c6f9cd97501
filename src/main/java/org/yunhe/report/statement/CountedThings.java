package org.yunhe.report.statement;

import org.yunhe.report.quantity.UnitKind;

/** Names what is counted where the thing follows its number: 新建50个养老中心, 3家企业上市. */
final class CountedThings {
  private static final String JOINTS = "、和与及，";

  private final StatementWords words;

  CountedThings(StatementWords words) {
    this.words = words;
  }

  /** Whether the words behind a group are what it counts. */
  boolean isCounted(Group group, Lead lead) {
    if (group.post().isEmpty()
        || group.kind() == UnitKind.POINTS
        || group.kind() == UnitKind.TIMES) {
      return false;
    }
    if (group.kind() == UnitKind.MONEY
        && words.deed().longestAt(group.post(), 0, group.post().length()) > 1) {
      // 投资15亿元实施改造: the words behind say what the money was for.
      return false;
    }
    boolean change = lead.verb() == Lead.Verb.UP || lead.verb() == Lead.Verb.DOWN;
    return !change || (!lead.compared() && group.kind() != UnitKind.PERCENT);
  }

  /** Deed and thing, as 新建养老中心; remembers the deed for the next item of a list. */
  String name(String text, int start, Group group, Lead lead, SentenceMemory memory) {
    int before = group.first().start();
    boolean such = before > start && text.charAt(before - 1) == '等';
    boolean change = lead.verb() == Lead.Verb.UP || lead.verb() == Lead.Verb.DOWN;
    String subject =
        change ? SubjectText.clean(text, group.leadStart(), before, words) : lead.subject();
    String verb = lead.deed();
    if (such || subject.indexOf('、') >= 0) {
      subject = verb;
    }
    if (subject.isEmpty()) {
      int to = before > start && text.charAt(before - 1) == '了' ? before - 1 : before;
      int length = words.deed().longestBefore(text, group.leadStart(), to);
      verb = text.substring(to - length, to);
      subject = verb;
      boolean listed = before > start && JOINTS.indexOf(text.charAt(before - 1)) >= 0;
      boolean joined = listed && text.charAt(before - 1) != '，';
      if (verb.isEmpty() && joined && !such) {
        subject = memory.deed();
        verb = memory.deed();
      }
    }
    if (verb.isEmpty() && !subject.isEmpty()) {
      int length = words.deed().longestBefore(subject, 0, subject.length());
      verb = subject.substring(subject.length() - length);
    }
    memory.deed(verb);
    return subject.isEmpty() ? turned(group.post()) : subject + group.post();
  }

  /** 企业主板上市 is 上市企业主板: what the things did goes before them, as in 新增. */
  private String turned(String post) {
    int verb = verbIn(post);
    if (verb < 0) {
      return post;
    }
    int of = post.lastIndexOf('的', verb);
    if (of > 0) {
      return post.substring(of + 1) + "的" + post.substring(0, of);
    }
    return post.substring(verb) + post.substring(0, verb);
  }

  private int verbIn(String post) {
    return post.length() > 2 ? words.doneBy().find(post, 2, post.length()) : -1;
  }

  /** What the item of a list before lacks that the last one brings: 6个盟级、42个旗级重点项目. */
  String shared(String earlier, String later, String deed) {
    int level = later.indexOf('级');
    if (earlier.endsWith("级") && level >= 0) {
      return later.substring(level + 1);
    }
    boolean done = words.levelDone().contains(deed) || deed.equals("实施") || deed.equals("推进");
    int tail = words.deed().longestBefore(later, 0, later.length());
    boolean own = words.deed().longestBefore(earlier, 0, earlier.length()) > 0;
    return done && tail > 1 && !own ? later.substring(later.length() - tail) : "";
  }
}
