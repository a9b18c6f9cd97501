package org.yunhe.report.statement;

/**
 * Names what a number counts behind a list of names: 新建道路 of 新建滨河路、文化路等道路12条. The names themselves
 * say which they are, not what.
 */
final class NamedList {
  private static final int SHORTEST_THING = 2;

  /** 将建成, 已完成, 加快推进: a deed inside a name has other words before it. */
  private static final String BEFORE_DEED = "将已要并快力续紧面点成步内";

  private final StatementWords words;

  NamedList(StatementWords words) {
    this.words = words;
  }

  /** The subject with what its list names as a whole; the same if it is no such list. */
  String whole(String subject) {
    int etc = subject.lastIndexOf('等');
    int tail = subject.length() - etc - 1;
    if (etc < SHORTEST_THING
        || tail < SHORTEST_THING
        || !CountedPost.isAndSoOn(subject, etc)
        || words.measureNoun.longestBefore(subject, etc + 1, subject.length()) > 0) {
      return subject;
    }
    int mark = subject.indexOf('、');
    return mark < 0 || mark > etc ? subject : verb(subject) + subject.substring(etc + 1);
  }

  /** The deed in front of a list of names: 建成 of 该区将建成青石小学、柳河小学; empty if there is none. */
  String verb(String subject) {
    int mark = Math.max(0, subject.indexOf('、'));
    int deed = words.deed.find(subject, 0, mark);
    if (deed < 0 || (deed > 0 && BEFORE_DEED.indexOf(subject.charAt(deed - 1)) < 0)) {
      return "";
    }
    return subject.substring(deed, deed + words.deed.longestAt(subject, deed, mark));
  }

  /** 竣工项目 of 竣工项目有青石水厂、柳河水厂等3个: what the names are is said before them; else the same. */
  String headed(String subject) {
    int mark = subject.indexOf('、');
    int has = mark < 0 ? -1 : subject.lastIndexOf('有', mark);
    boolean verb = has >= SHORTEST_THING && "所还没拥只具含国共私".indexOf(subject.charAt(has - 1)) < 0;
    return verb ? subject.substring(0, has) : subject;
  }
}
