package org.yunhe.report.statement;

import java.util.ArrayList;
import java.util.List;
import org.yunhe.report.quantity.UnitKind;

/** What a sentence has said so far, from which later clauses take what they leave out. */
final class SentenceMemory {
  private static final String CLAUSE_ENDS = "，；：。";
  private static final String NAME_STARTS = "，、：；。为是的在";
  private static final int LONGEST_CLAUSE = 120;
  private static final int LONGEST_CONTEXT = 18;
  private static final int MOST_JOINED = 12;
  private static final String RECIPIENT = "向为对给";

  private final StatementWords words;
  private final SubjectList lists;
  private final PartNames parts;
  private final String text;
  private final int start;
  private final String contextNoun;
  private final List<String> history = new ArrayList<>();
  private List<String> subjects = List.of();
  private String deed = "";
  private String lastUnit = "";
  private boolean part;
  private int lastEnd;

  SentenceMemory(StatementWords words, SubjectList lists, String text, int start, int end) {
    this.words = words;
    this.lists = lists;
    parts = new PartNames(words);
    this.text = text;
    this.start = start;
    this.lastEnd = start;
    contextNoun = contextNoun(end);
  }

  /** 从主要工业品产量看: the measure of all that follows. */
  private String contextNoun(int end) {
    if (!text.startsWith("从", start)) {
      return "";
    }
    int look = start;
    while (look < end && look <= start + LONGEST_CONTEXT && text.charAt(look) != '看') {
      look++;
    }
    if (look >= end || text.charAt(look) != '看') {
      return "";
    }
    int noun = words.attribute().longestBefore(text, start, look);
    return text.substring(look - noun, look);
  }

  /** Remembers what a group was about, and in what unit. */
  void remember(List<String> found, int end, String unit) {
    lastUnit = unit;
    subjects = found;
    history.addAll(found);
    lastEnd = end;
  }

  /** Remembers a subject that a clause names without a claim (贫困发生率由7%…). */
  void name(String subject) {
    subjects = List.of(subject);
  }

  /** The subject named last; empty if there is none or several were. */
  String last() {
    return subjects.size() == 1 ? subjects.get(0) : "";
  }

  void deed(String verb) {
    deed = verb;
  }

  String deed() {
    return deed;
  }

  /** What a subject means in its sentence. */
  String compose(String raw, UnitKind kind, String unit) {
    boolean things = kind == UnitKind.COUNT || kind == UnitKind.MEASURE;
    String subject = things ? raw : bare(raw);
    String base = subjects.isEmpty() ? "" : subjects.get(subjects.size() - 1);
    if (kind == UnitKind.PERCENT
        && subject.indexOf('占') >= 0
        && (subject.startsWith("占") || !lists.isAttribute(subject))) {
      boolean named = subject.contains("比重") || subject.contains("比例") || subject.contains("占比");
      return (subject.startsWith("占") ? base : "") + subject + (named ? "" : "比重");
    }
    boolean ofPlan =
        raw.startsWith("完成")
            && (raw.endsWith("计划")
                || raw.endsWith("任务")
                || raw.endsWith("目标")
                || raw.endsWith("预算"));
    if (ofPlan && kind == UnitKind.PERCENT) {
      return base + raw;
    }
    if (isBeyond(subject)) {
      return base + subject;
    }
    int list = subject.lastIndexOf('、');
    if (list > 0 && words.attribute().contains(subject.substring(list + 1))) {
      String owner = subject.substring(subject.lastIndexOf('为', list) + 1, list);
      return owner + subject.substring(list + 1);
    }
    String ofWhole = parts.ofWhole(subject, base, history);
    if (!ofWhole.isEmpty()) {
      return ofWhole;
    }
    if (lists.isAttribute(subject)) {
      base = ofThings(base);
      String owner = base.substring(base.lastIndexOf('的') + 1);
      return lists.joined(base.isEmpty() ? facilityBefore() : lists.owner(owner, 0), subject);
    }
    if (subject.endsWith("以上") && !base.isEmpty()) {
      return subject + base;
    }
    if (subject.endsWith("类") && base.contains("类")) {
      return subject + base.substring(base.lastIndexOf('类') + 1);
    }
    int manner = words.manner().longestAt(subject, 0, subject.length());
    if (!base.isEmpty() && words.deed().contains(subject.substring(manner))) {
      // 保障房开工40万套、基本建成31万套: the same thing, another deed.
      int deedAtEnd = words.deed().longestBefore(base, 0, base.length());
      int deedAtStart = words.deed().longestAt(base, 0, base.length());
      if (words.reach().contains(subject)) {
        return subject + (unit.endsWith("户") ? "户" : unit.endsWith("人") ? "人口" : "");
      }
      int last = deedAtStart > 0 ? 0 : words.deed().findLast(base, 1, base.length());
      int inside = last > 0 ? last + words.deed().longestAt(base, last, base.length()) : 0;
      return deedAtEnd > 0
          ? base.substring(0, base.length() - deedAtEnd) + subject
          : subject + base.substring(inside > 0 ? inside : deedAtStart);
    }
    boolean measured = words.measureNoun().longestBefore(subject, 0, subject.length()) > 0;
    return measured
        ? subject
        : contextNoun.isEmpty()
            ? parts.of(subject, unit, base, lastUnit, part)
            : subject + contextNoun;
  }

  /** 复工率95%、完成投资3亿元: a rate owns nothing, what was told before it does. */
  private String ofThings(String base) {
    if (!base.endsWith("率")) {
      return base;
    }
    for (int i = history.size() - 1; i >= 0; i--) {
      if (!history.get(i).endsWith("率")) {
        return history.get(i);
      }
    }
    return base;
  }

  /** 超额完成, 超年度计划. */
  static boolean isBeyond(String subject) {
    boolean plan = subject.endsWith("计划") || subject.endsWith("任务") || subject.endsWith("目标");
    return subject.contains("超额") || (subject.startsWith("超") && plan);
  }

  /** Without 实现 or 完成 in front, and without what comes first (建成达产后预计年产值). */
  private String bare(String raw) {
    String subject = raw;
    for (int i = subject.length() - 1; i >= 0; i--) {
      int future = words.aimFuture().longestAt(subject, i, subject.length());
      if (future > 0 && i + future < subject.length()) {
        subject = subject.substring(i + future);
        break;
      }
    }
    int done = 1;
    while (done > 0) {
      done = words.levelDone().longestAt(subject, 0, subject.length());
      done = done > 1 ? done : 0;
      if (done == 0 && (subject.startsWith("预计") || subject.startsWith("可实现"))) {
        done = subject.startsWith("可") ? 3 : 2;
      }
      if (done >= subject.length()) {
        break;
      }
      subject = subject.substring(done);
    }
    return subject;
  }

  /** The project or place that the sentence names before; empty if it names none. */
  private String facilityBefore() {
    int floor = Math.max(start, lastEnd - LONGEST_CLAUSE);
    for (int i = lastEnd - 1; i > floor; i--) {
      int word = words.facility().longestBefore(text, start, i);
      if (word > 0) {
        int from = i - word;
        while (from > floor && NAME_STARTS.indexOf(text.charAt(from - 1)) < 0) {
          from--;
        }
        return text.substring(from, i);
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
    part = words.summed().find(text, leadStart, number) < 0;
    if (subjects.isEmpty()) {
      lastEnd = Math.max(lastEnd, clauseStart);
    }
  }

  /** The subjects of a group that names none; empty if nothing tells. */
  List<String> inherited(Group group) {
    int count = group.size();
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

  /** The subject of the clause before, which holds no number. */
  private String clauseBefore(Group group) {
    int to = group.clauseStart() - 1;
    int floor = subjects.isEmpty() ? start : lastEnd;
    if (to <= floor || to < start) {
      return "";
    }
    int from = to;
    floor = Math.max(floor, to - LONGEST_CLAUSE);
    while (from > floor && CLAUSE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int end = to;
    for (int i = from + 2; i < to; i++) {
      if (words.predicate().longestAt(text, i, to) > 1) {
        end = i;
        break;
      }
    }
    String subject = SubjectText.clean(text, from, end, words);
    if (!subject.isEmpty() && RECIPIENT.indexOf(subject.charAt(0)) >= 0) {
      // 向困难学生提供助学金，每人1500元: whom it is for is no part of what it is.
      int deed = words.deed().findLast(subject, 1, subject.length());
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
