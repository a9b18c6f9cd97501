package org.yunhe.report.statement;

import java.util.ArrayList;
import java.util.List;
import org.yunhe.report.quantity.UnitKind;
import org.yunhe.report.text.ItemNumber;

/** What a sentence has said so far, from which later clauses take what they leave out. */
final class SentenceMemory {
  private static final String CLAUSE_ENDS = "，；：。";
  private static final String NAME_STARTS = "，、：；。为是的在";
  private static final int LONGEST_CLAUSE = 120;
  private static final int LONGEST_TOPIC = 14;
  private static final int MOST_JOINED = 12;

  private final StatementWords words;
  private final SubjectList lists;
  private final String text;
  private final int start;
  private final List<String> history = new ArrayList<>();
  private List<String> subjects = List.of();

  /** The share of a plan told last: what is more or less by points than another is said of it. */
  private List<String> share = List.of();

  private String deed = "";
  private String builder = "";
  private String lastUnit = "";
  private boolean part;
  private int lastEnd;
  private int clauseStart;

  SentenceMemory(StatementWords words, SubjectList lists, String text, int start) {
    this.words = words;
    this.lists = lists;
    this.text = text;
    this.start = start;
    this.lastEnd = start;
  }

  /** Remembers what a group was about, and in what unit. */
  void remember(List<String> found, int end, String unit) {
    lastUnit = unit;
    share = List.of();
    subjects = found;
    history.addAll(found);
    lastEnd = end;
  }

  /**
   * Remembers what share of a plan was done, told in passing: what follows is about what was done.
   */
  void share(List<String> found) {
    share = found;
  }

  /** Remembers a subject that a clause names without a claim (贫困发生率由7%…). */
  void name(String subject) {
    subjects = List.of(subject);
  }

  /** The subject named last; empty if there is none or several were. */
  String last() {
    return subjects.size() == 1 ? subjects.get(0) : "";
  }

  /** The subject told last, of several the last one; empty if none was. */
  String latest() {
    return subjects.isEmpty() ? "" : subjects.get(subjects.size() - 1);
  }

  /** The same, rates passed over: 复工率95%、完成投资3亿元 are of the things told before. */
  String latestThing() {
    String latest = latest();
    if (!latest.endsWith("率")) {
      return latest;
    }
    for (int i = history.size() - 1; i >= 0; i--) {
      if (!history.get(i).endsWith("率")) {
        return history.get(i);
      }
    }
    return latest;
  }

  /**
   * The first subject told that ends in a word, of which later ones may be kinds; empty if none.
   */
  String whole(String word) {
    return history.stream().filter(told -> told.endsWith(word)).findFirst().orElse("");
  }

  /** All subjects that the sentence told, in order. */
  List<String> history() {
    return history;
  }

  /** Whether a number that counted roads, projects or the like ends at a place. */
  boolean countedUpTo(int end) {
    return lastEnd == end && !subjects.isEmpty() && "条个段座处项".contains(lastUnit);
  }

  /** The unit that the latest subject was told in. */
  String lastUnit() {
    return lastUnit;
  }

  /** Whether the number at hand may be part of what was told before. */
  boolean mayBePart() {
    return part;
  }

  void deed(String verb) {
    deed = verb;
  }

  String deed() {
    return deed;
  }

  /** Remembers what stands before a deed: 高速公路 of 高速公路续建6个项目; nothing if it is empty. */
  void builder(String before) {
    builder = before.isEmpty() ? builder : before;
  }

  /** What stood before a deed last; empty if nothing did. */
  String builder() {
    return builder;
  }

  /** The project or place that the sentence names before; empty if it names none. */
  String facilityBefore() {
    int floor = Math.max(start, lastEnd - LONGEST_CLAUSE);
    for (int i = lastEnd - 1; i > floor; i--) {
      int word = words.owner.longestBefore(text, start, i);
      if (word > 0) {
        int from = i - word;
        while (from > floor && NAME_STARTS.indexOf(text.charAt(from - 1)) < 0) {
          from--;
        }
        from = ItemNumber.end(text, from, i);
        from += words.deed.longestAt(text, from, i);
        boolean cut = from == floor && floor > start;
        if (!cut && i - from > word && !words.anaphor.contains(text, from, i)) {
          return text.substring(from, i);
        }
      }
    }
    return "";
  }

  /**
   * Goes on to a group.
   *
   * @param clauseStart up to where a name may stand that the sentence has given before
   * @param leadStart where its words start
   * @param number where its number starts: one added up (累计) is no part of what was told before
   */
  void reached(int clauseStart, int leadStart, int number) {
    this.clauseStart = clauseStart;
    part = words.summed.find(text, leadStart, number) < 0;
    if (subjects.isEmpty()) {
      lastEnd = Math.max(lastEnd, clauseStart);
    }
  }

  /** The subjects of a group that names none; empty if nothing tells. */
  List<String> inherited(Group group) {
    int count = group.size();
    if (group.kind() == UnitKind.POINTS && share.size() == count) {
      return share;
    }
    if (subjects.size() == count) {
      return subjects;
    }
    if (count > 1 && history.size() >= count && subjects.size() == 1) {
      List<String> last = history.subList(history.size() - count, history.size());
      if (last.stream().distinct().count() == count) {
        return List.copyOf(last);
      }
    }
    if (subjects.size() == 1) {
      return lists.split(subjects.get(0), count);
    }
    if (!subjects.isEmpty()) {
      boolean few = subjects.size() <= MOST_JOINED;
      return count == 1 && few ? List.of(String.join("、", subjects)) : List.of();
    }
    String clause = clauseBefore(group);
    return clause.isEmpty() ? List.of() : lists.split(clause, count);
  }

  /**
   * What the clause before is about, where the sentence has told nothing yet: 合作医疗 of
   * 合作医疗工作全面开展，参合率达到99%; empty if it is a deed or there is none.
   */
  String topic() {
    if (!subjects.isEmpty() || !history.isEmpty()) {
      return "";
    }
    String topic = clauseBefore(clauseStart, true);
    boolean deed = words.deed.longestAt(topic, 0, topic.length()) > 0;
    boolean anaphor = words.anaphor.longestAt(topic, 0, topic.length()) > 0;
    if (deed || anaphor || topic.indexOf('、') >= 0 || topic.length() > LONGEST_TOPIC) {
      return "";
    }
    return topic.endsWith("工作") ? topic.substring(0, topic.length() - 2) : topic;
  }

  /** What the clause before the number at hand is about, which holds no number; empty if none. */
  String clauseBefore() {
    return clauseBefore(clauseStart, false);
  }

  /** The subject of the clause before, which holds no number. */
  private String clauseBefore(Group group) {
    return clauseBefore(group.clauseStart(), false);
  }

  /**
   * The same.
   *
   * @param whole whether the clause has to say something of its subject, too
   */
  private String clauseBefore(int clauseStart, boolean whole) {
    int to = clauseStart - 1;
    int floor = subjects.isEmpty() ? start : lastEnd;
    if (to <= floor || to < start) {
      return "";
    }
    int from = to;
    floor = Math.max(floor, to - LONGEST_CLAUSE);
    while (from > floor && CLAUSE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int told = words.manner.longestAt(text, from, to);
    told += words.levelDone.longestAt(text, from + told, to);
    from += from + told < to ? told : 0;
    int end = to;
    for (int i = from + 2; i < to; i++) {
      if (words.predicate.longestAt(text, i, to) > 1) {
        end = i;
        break;
      }
    }
    if (whole && end == to) {
      return "";
    }
    String subject = SubjectText.clean(text, from, end, words);
    if (SubjectText.namesRecipient(subject)) {
      // 向困难学生提供助学金，每人1500元: whom it is for is no part of what it is.
      int deed = words.deed.findLast(subject, 1, subject.length());
      return deed > 0 ? subject.substring(deed) : subject;
    }
    return subject;
  }

  /**
   * 甲、乙、丙处理能力提高，处理率分别达到: what the list of the clause before is, each with the measure of this one;
   * empty if they do not go together.
   */
  List<String> each(Group group, String measure) {
    List<String> members =
        group.size() < 2 ? List.of() : lists.split(clauseBefore(group), group.size());
    if (members.size() != group.size()) {
      return List.of();
    }
    String key = measure.substring(0, Math.min(2, measure.length()));
    return members.stream()
        .map(m -> (m.indexOf(key) > 0 ? m.substring(0, m.indexOf(key)) : m) + measure)
        .toList();
  }
}
