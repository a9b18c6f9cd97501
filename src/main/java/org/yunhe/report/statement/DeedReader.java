package org.yunhe.report.statement;

import java.math.BigDecimal;
import org.yunhe.report.quantity.UnitKind;

/** Finds before the number of a counted thing the deed that it is counted for: 新建 of 新建50个养老中心. */
final class DeedReader {
  private static final String JOINTS = "、和与及";
  private static final int LONGEST_MODIFIER = 8;

  private final StatementWords words;
  private final NamedList named;
  private final SentenceMemory memory;
  private final String text;
  private final int start;

  DeedReader(StatementWords words, SentenceMemory memory, String text, int start) {
    this.words = words;
    this.named = new NamedList(words);
    this.memory = memory;
    this.text = text;
    this.start = start;
  }

  /**
   * The words before a number that say what its things are counted for.
   *
   * @param subject those that go into the name of what is counted; empty if there are none
   * @param verb the deed that stands in them; empty if none does
   */
  record Deed(String subject, String verb) {
    /** A deed with nothing else said. */
    static Deed alone(String verb) {
      return new Deed(verb, verb);
    }
  }

  /**
   * Reads the words before a group.
   *
   * @param lastPost what the group before counted; empty if it did not count
   */
  Deed read(Group group, Lead lead, String lastPost) {
    int before = group.first().start();
    Deed deed = told(group, lead, lastPost);
    boolean such = previous(before) == '等' || isNamed(group, lead.subject());
    if (such || deed.subject().indexOf('、') >= 0) {
      deed = ofList(deed);
    }
    if (isModified(before, deed.subject())) {
      String verb = deed.verb().isEmpty() ? verbIn(deed.subject()) : deed.verb();
      deed = verb.isEmpty() ? deed : Deed.alone(verb);
    }
    if (deed.subject().isEmpty()) {
      deed = rightBefore(group, such);
    }
    return deed.verb().isEmpty() && !deed.subject().isEmpty() ? atEnd(deed.subject(), group) : deed;
  }

  private Deed told(Group group, Lead lead, String lastPost) {
    boolean change = lead.verb() == Lead.Verb.UP || lead.verb() == Lead.Verb.DOWN;
    String subject =
        change
            ? SubjectText.clean(text, group.leadStart(), group.first().start(), words)
            : lead.subject();
    boolean counted = lead.deed().isEmpty() && !lastPost.isEmpty() && subject.equals(lastPost);
    // 新增12个班480个学位: what was counted before is no part of the next thing.
    return counted ? Deed.alone(memory.deed()) : new Deed(subject, lead.deed());
  }

  /** The deed of a list: its last item if that is a deed, or what stands in front of its names. */
  private Deed ofList(Deed list) {
    String subject = list.subject();
    int item = subject.lastIndexOf('、') + 1;
    boolean other = item > 0 && words.deed.contains(subject.substring(item));
    String verb = other ? subject.substring(item) : list.verb();
    return Deed.alone(verb.isEmpty() ? named.verb(subject) : verb);
  }

  /**
   * The deed right before the number, or the one told before that its list is of.
   *
   * @param such whether names stand before the number that tell which things are counted
   */
  private Deed rightBefore(Group group, boolean such) {
    int before = group.first().start();
    int to = previous(before) == '了' ? before - 1 : before;
    int length = words.deed.longestBefore(text, group.leadStart(), to);
    boolean joined = before > start && JOINTS.indexOf(text.charAt(before - 1)) >= 0;
    if (length == 0 && joined && !such) {
      return new Deed(memory.builder() + memory.deed(), memory.deed());
    }
    return Deed.alone(text.substring(to - length, to));
  }

  /** The deed at the end of a subject: it tells, where who did it and when is said at length. */
  private Deed atEnd(String subject, Group group) {
    int length = words.deed.longestBefore(subject, 0, subject.length());
    int front = subject.length() - length;
    String verb = subject.substring(front);
    boolean alone =
        length > 0
            && group.kind() == UnitKind.COUNT
            && front > LONGEST_MODIFIER
            && front > length + group.post().length();
    return alone ? Deed.alone(verb) : new Deed(subject, verb);
  }

  /** 三个 of 青石、柳河、东湖三个水厂: the names in front of the numeral are those of what it counts. */
  private static boolean isNamed(Group group, String subject) {
    boolean list = subject.indexOf('、') > 0 || subject.indexOf('和') > 0 || subject.indexOf('与') > 0;
    return list && group.first().chinese() && group.first().value().compareTo(BigDecimal.TEN) < 0;
  }

  /** 实施好涉及各方面的93个项目: what the thing is like is no part of its name. */
  private boolean isModified(int before, String subject) {
    boolean of = before > 0 && text.charAt(before - 1) == '的';
    return of && subject.length() > LONGEST_MODIFIER;
  }

  private String verbIn(String subject) {
    int at = words.deed.find(subject, 0, Math.min(subject.length(), LONGEST_MODIFIER));
    int length = at < 0 ? 0 : words.deed.longestAt(subject, at, subject.length());
    return length > 0 ? subject.substring(at, at + length) : "";
  }

  /** The char before a place of the sentence; a blank if it opens it. */
  private char previous(int at) {
    return at > start ? text.charAt(at - 1) : ' ';
  }
}
