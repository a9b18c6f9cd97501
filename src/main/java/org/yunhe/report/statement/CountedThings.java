package org.yunhe.report.statement;

import java.math.BigDecimal;
import org.yunhe.report.quantity.UnitKind;

/** Names what is counted where the thing follows its number: 新建50个养老中心, 3家企业上市. */
final class CountedThings {
  private static final String JOINTS = "、和与及，";
  private static final int LONGEST_MODIFIER = 8;

  private final StatementWords words;
  private final OtherDeed otherDeed;
  private final NamedList named;

  CountedThings(StatementWords words) {
    this.words = words;
    this.otherDeed = new OtherDeed(words);
    this.named = new NamedList(words);
  }

  /** Whether the words behind a group are what it counts. */
  boolean isCounted(Group group, Lead lead) {
    if (group.post().isEmpty()
        || group.kind() == UnitKind.POINTS
        || group.kind() == UnitKind.TIMES) {
      return false;
    }
    if (group.kind() == UnitKind.MONEY
        && words.deed.longestAt(group.post(), 0, group.post().length()) > 1) {
      // 投资15亿元实施改造: the words behind say what the money was for.
      return false;
    }
    boolean change = lead.verb() == Lead.Verb.UP || lead.verb() == Lead.Verb.DOWN;
    return !change || (!lead.compared() && group.kind() != UnitKind.PERCENT);
  }

  /** 三个 of 青石、柳河、东湖三个水厂: the names in front of the numeral are those of what it counts. */
  private static boolean isNamed(Group group, String subject) {
    boolean list = subject.indexOf('、') > 0 || subject.indexOf('和') > 0 || subject.indexOf('与') > 0;
    return list && group.first().chinese() && group.first().value().compareTo(BigDecimal.TEN) < 0;
  }

  /** 实施好涉及各方面的93个项目: what the thing is like is no part of its name. */
  private static boolean isModified(String text, int before, String subject) {
    boolean of = before > 0 && text.charAt(before - 1) == '的';
    return of && subject.length() > LONGEST_MODIFIER;
  }

  private String verbIn(String subject) {
    int at = words.deed.find(subject, 0, Math.min(subject.length(), LONGEST_MODIFIER));
    int length = at < 0 ? 0 : words.deed.longestAt(subject, at, subject.length());
    return length > 0 ? subject.substring(at, at + length) : "";
  }

  /** 城区内9条道路通车: where they are is no part of what they are. */
  private static boolean isPlace(String subject) {
    return !subject.isEmpty() && "内中里".indexOf(subject.charAt(subject.length() - 1)) >= 0;
  }

  /**
   * Deed and thing, as 新建养老中心; remembers the deed for the next item of a list.
   *
   * @param lastPost what the group before counted; empty if it did not count
   */
  String name(
      String text, int start, Group group, Lead lead, String lastPost, SentenceMemory memory) {
    int before = group.first().start();
    boolean such =
        before > start && (text.charAt(before - 1) == '等' || isNamed(group, lead.subject()));
    boolean change = lead.verb() == Lead.Verb.UP || lead.verb() == Lead.Verb.DOWN;
    String subject =
        change ? SubjectText.clean(text, group.leadStart(), before, words) : lead.subject();
    String verb = lead.deed();
    if (verb.isEmpty() && !lastPost.isEmpty() && subject.equals(lastPost)) {
      // 新增12个班480个学位: what was counted before is no part of the next thing.
      subject = memory.deed();
      verb = memory.deed();
    }
    if (such || subject.indexOf('、') >= 0) {
      int item = subject.lastIndexOf('、') + 1;
      boolean other = item > 0 && words.deed.contains(subject.substring(item));
      verb = other ? subject.substring(item) : verb;
      verb = verb.isEmpty() ? named.verb(subject) : verb;
      subject = verb;
    }
    if (isModified(text, before, subject)) {
      verb = verb.isEmpty() ? verbIn(subject) : verb;
      subject = verb.isEmpty() ? subject : verb;
    }
    if (subject.isEmpty()) {
      int to = before > start && text.charAt(before - 1) == '了' ? before - 1 : before;
      int length = words.deed.longestBefore(text, group.leadStart(), to);
      verb = text.substring(to - length, to);
      subject = verb;
      boolean listed = before > start && JOINTS.indexOf(text.charAt(before - 1)) >= 0;
      boolean joined = listed && text.charAt(before - 1) != '，';
      if (verb.isEmpty() && joined && !such) {
        subject = memory.builder() + memory.deed();
        verb = memory.deed();
      }
    }
    if (verb.isEmpty() && !subject.isEmpty()) {
      int length = words.deed.longestBefore(subject, 0, subject.length());
      verb = subject.substring(subject.length() - length);
      int front = subject.length() - length;
      if (length > 0
          && group.kind() == UnitKind.COUNT
          && front > LONGEST_MODIFIER
          && front > length + group.post().length()) {
        // Who did it and when is said at length: the deed tells.
        subject = verb;
      }
    }
    memory.deed(verb);
    CountedPost post = CountedPost.of(group.post(), words);
    if (!verb.isEmpty() && words.generic.contains(post.thing())) {
      // 高速公路续建6个项目，新开工2个: what is built stands before the first deed.
      memory.builder(subject.substring(0, subject.length() - verb.length()));
      subject = subject.equals(verb) ? memory.builder() + verb : subject;
    }
    if (post.thing().isEmpty()) {
      return done(post, subject, verb, group, memory);
    }
    if (verb.isEmpty() && !post.predicate().isEmpty() && isPlace(subject)) {
      return post.turned();
    }
    return verb.isEmpty() ? subject + post.turned() : subject + post.done();
  }

  /** What things did that are named before their number, or told of before: 重点项目96个，其中62个已竣工. */
  private String done(
      CountedPost post, String subject, String verb, Group group, SentenceMemory memory) {
    if (subject.isEmpty()) {
      String told = memory.latestThing();
      return told.isEmpty()
          ? post.predicate()
          : otherDeed.of(post.predicate(), told, group.last().unit());
    }
    if (subject.equals(verb)) {
      return verb + post.predicate();
    }
    return !verb.isEmpty() && post.manner() ? subject : post.predicate() + subject;
  }

  /**
   * An item of a list with what the last item says for all: 6个盟级、42个旗级重点项目, 5个市和3个县获评,
   * 6条道路、10处公园等绿化工程.
   *
   * @param named the indicator of the item so far
   * @param earlier the words behind its number
   * @param later the words behind the last number
   */
  String shared(String named, String earlier, String later, String deed) {
    int level = later.indexOf('级');
    if (earlier.endsWith("级") && level >= 0) {
      return named + later.substring(level + 1);
    }
    CountedPost last = CountedPost.of(later, words);
    CountedPost own = CountedPost.of(earlier, words);
    String whole = named.endsWith(last.tail()) ? named : named + last.tail();
    if (own.predicate().isEmpty() && named.equals(own.thing())) {
      return last.predicate() + whole;
    }
    boolean done = words.levelDone.contains(deed) || deed.equals("实施") || deed.equals("推进");
    int tail = words.deed.longestBefore(later, 0, later.length());
    boolean acts = words.deed.longestBefore(earlier, 0, earlier.length()) > 0;
    return done && tail > 1 && !acts ? named + later.substring(later.length() - tail) : whole;
  }
}
