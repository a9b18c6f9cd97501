package org.yunhe.report.statement;

import org.yunhe.report.quantity.UnitKind;

/** Names what is counted where the thing follows its number: 新建50个养老中心, 3家企业上市. */
final class CountedThings {
  private final StatementWords words;
  private final OtherDeed otherDeed;
  private final DeedReader deeds;
  private final SentenceMemory memory;
  private final String text;
  private final int start;

  CountedThings(StatementWords words, SentenceMemory memory, String text, int start) {
    this.words = words;
    this.otherDeed = new OtherDeed(words);
    this.deeds = new DeedReader(words, memory, text, start);
    this.memory = memory;
    this.text = text;
    this.start = start;
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
    if (group.kind() == UnitKind.PERCENT && words.deed.contains(group.post())) {
      // 赤字率按3%安排: the verb says what is done with the number.
      return false;
    }
    boolean change = lead.verb() == Lead.Verb.UP || lead.verb() == Lead.Verb.DOWN;
    return !change || (!lead.compared() && group.kind() != UnitKind.PERCENT);
  }

  /** What the words before a counted thing say of its number: 增加33项内容 is a change, 加快33个项目 none. */
  Lead change(Group group, Lead lead) {
    int to = group.first().start();
    return words.changeOfCount.longestBefore(text, start, to) > 0
        ? new Lead("", lead.verb(), "", false, lead.compared())
        : Lead.NONE;
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
  String name(Group group, Lead lead, String lastPost) {
    DeedReader.Deed deed = deeds.read(group, lead, lastPost);
    String verb = deed.verb();
    memory.deed(verb);
    CountedPost post = CountedPost.of(group.post(), words);
    if (!post.predicate().isEmpty()
        && deed.subject().equals(verb)
        && words.holding.contains(verb)) {
      // 共有600名职工实现再就业: what they did says more than that there are so many.
      return post.turned();
    }
    String subject =
        !verb.isEmpty() && words.generic.contains(post.thing())
            ? built(deed.subject(), verb)
            : deed.subject();
    if (post.thing().isEmpty()) {
      return done(post, subject, verb, group);
    }
    if (verb.isEmpty() && !post.predicate().isEmpty() && isPlace(subject)) {
      return post.turned();
    }
    return verb.isEmpty() ? subject + post.turned() : subject + post.done();
  }

  /** 高速公路续建6个项目，新开工2个: what is built stands before the first deed. */
  private String built(String subject, String verb) {
    memory.builder(subject.substring(0, subject.length() - verb.length()));
    return subject.equals(verb) ? memory.builder() + verb : subject;
  }

  /** What things did that are named before their number, or told of before: 重点项目96个，其中62个已竣工. */
  private String done(CountedPost post, String subject, String verb, Group group) {
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
