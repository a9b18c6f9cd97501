package org.yunhe.report.statement;

/**
 * Names what a number counts behind a list of names: 新建道路 of 新建滨河路、文化路等道路12条. The names themselves
 * say which they are, not what.
 */
final class NamedList {
  private static final int SHORTEST_THING = 2;

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
    if (mark < 0 || mark > etc) {
      return subject;
    }
    int deed = words.deed.find(subject, 0, mark);
    int length = deed < 0 ? 0 : words.deed.longestAt(subject, deed, mark);
    String verb = length == 0 ? "" : subject.substring(deed, deed + length);
    return verb + subject.substring(etc + 1);
  }
}
