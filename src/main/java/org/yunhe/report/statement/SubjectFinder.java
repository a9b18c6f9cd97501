package org.yunhe.report.statement;

import java.util.List;
import org.yunhe.report.quantity.UnitKind;

/**
 * Finds what the numbers of a group are about, from its words and what the sentence said before.
 */
final class SubjectFinder {
  private static final int LONGEST_SUBJECT = 40;
  private static final int SHORT_MEASURE = 4;

  private final StatementWords words;
  private final SubjectList lists;
  private final Works works;
  private final NamedList named;
  private final SentenceMemory memory;
  private final InheritedSubjects inherited;
  private final SubjectComposer composer;
  private final String text;
  private final int start;

  SubjectFinder(
      StatementWords words,
      SubjectList lists,
      SentenceMemory memory,
      InheritedSubjects inherited,
      SubjectComposer composer,
      String text,
      int start) {
    this.words = words;
    this.lists = lists;
    this.works = new Works(words, text);
    this.named = new NamedList(words);
    this.memory = memory;
    this.inherited = inherited;
    this.composer = composer;
    this.text = text;
    this.start = start;
  }

  /** 人口50万的城市: what follows is described by the number, not counted. */
  boolean isDescription(Group group, Lead lead, String lastPost) {
    int end = group.last().end();
    return end < text.length()
        && text.charAt(end) == '的'
        && !lead.subject().isEmpty()
        && !isOfWhole(group)
        && (lead.deed().isEmpty() || isWork(group, lead))
        && !(group.afterList() && lead.subject().equals(lastPost));
  }

  /** 贡献了全县38%的税收: a share of what follows, not what describes it. */
  private boolean isOfWhole(Group group) {
    int whole = group.first().start() - Wholes.LENGTH;
    return group.kind() == UnitKind.PERCENT && whole >= start && Wholes.isAt(text, whole);
  }

  /**
   * The subjects of a group: one for all of its numbers or one for each; empty if nothing tells.
   *
   * @param lastPost what the group before counted; empty if it did not count
   * @param first whether the sentence has claimed nothing yet
   */
  List<String> of(Group group, Lead lead, String lastPost, boolean first) {
    if (isLength(group, lead, lastPost)) {
      return List.of(memory.latest() + "里程");
    }
    String subject = lead.subject();
    if (subject.isEmpty()) {
      return unnamed(group);
    }
    String described = isDescription(group, lead, lastPost) ? described(group, subject) : "";
    if (!described.isEmpty()) {
      return List.of(described);
    }
    List<String> parts = lists.split(subject, group.size());
    if (parts.size() > 1) {
      return parts;
    }
    String work = words.attribute.contains(subject) ? works.of(group, first) : "";
    if (!work.isEmpty()) {
      return List.of(work + subject);
    }
    List<String> each =
        subject.length() <= SHORT_MEASURE ? inherited.each(group, subject) : List.of();
    if (!each.isEmpty()) {
      return each;
    }
    if (group.afterList() && !lastPost.isEmpty() && isAfter(lastPost, group.leadStart())) {
      // 补贴拉动消费215亿元 after 20.3亿元: what was counted is what acts.
      return List.of(lastPost + parts.get(0));
    }
    if (group.kind() == UnitKind.PERCENT && text.startsWith("完成", group.first().start() - 2)) {
      return List.of(composer.part(parts.get(0)));
    }
    return List.of(composed(parts.get(0), group, lead, first));
  }

  /** What a number is of that stands alone: what was told before, or a share of it. */
  private List<String> unnamed(Group group) {
    List<String> told = inherited.of(group);
    String use = group.kind() == UnitKind.PERCENT ? works.use(group) : "";
    String share = isShare(group.first().start() - 1) ? "占比" : use.isEmpty() ? "" : use + "比重";
    return share.isEmpty() ? told : told.stream().map(subject -> subject + share).toList();
  }

  /** 大桥长 of 长3850米的大桥: the work behind a number with the measure before it; empty if none. */
  private String described(Group group, String subject) {
    String dimension = subject.substring(subject.lastIndexOf('、') + 1);
    String measure =
        isDimension(dimension) ? dimension : works.isNamed(group.post()) ? measureOf(subject) : "";
    return measure.isEmpty()
        ? ""
        : works.named(CountedPost.of(group.post(), words).whole()) + measure;
  }

  /** The subject as its sentence means it. */
  private String composed(String raw, Group group, Lead lead, boolean first) {
    String told = group.kind() == UnitKind.COUNT ? listed(raw, group) : raw;
    String subject =
        withDeed(composer.compose(told, group.kind(), group.last().unit()), group, lead, first);
    boolean share = group.kind() == UnitKind.PERCENT && isShare(group.first().start() - 1);
    String whole = share && !isNamedShare(subject) ? subject + "占比" : subject;
    return whole.substring(Math.max(0, whole.length() - LONGEST_SUBJECT));
  }

  /**
   * 21公里 of 道路16条21公里, 518公里 of 6个项目518公里: how long the things are that were counted right before.
   */
  private boolean isLength(Group group, Lead lead, String lastPost) {
    String unit = group.last().unit();
    boolean length = unit.endsWith("公里") && !unit.endsWith("平方公里");
    return length
        && memory.countedUpTo(group.first().start() - lastPost.length())
        && lead.subject().equals(lastPost);
  }

  /** 援藏投资3800万元的医院: a work with the measure that its number is of. */
  private boolean isWork(Group group, Lead lead) {
    return works.isNamed(group.post()) && !measureOf(lead.subject()).isEmpty();
  }

  /** 投资 of 援藏投资3800万元的医院, 长 of 建设长3850米的大桥: the measure that a subject ends with; empty if none. */
  private String measureOf(String subject) {
    int end = subject.length();
    int attribute = words.attribute.longestBefore(subject, 0, end);
    boolean extent = attribute == 0 && "长宽高深".indexOf(subject.charAt(end - 1)) >= 0;
    return subject.substring(end - (extent ? 1 : attribute));
  }

  /** What a list of names counts: 新建道路 of 新建滨河路、文化路等道路, 竣工项目 of 竣工项目有甲水厂、乙水厂等. */
  private String listed(String subject, Group group) {
    boolean such = text.charAt(group.first().start() - 1) == '等';
    return such ? named.headed(subject) : named.whole(subject);
  }

  private boolean isDimension(String subject) {
    return words.attribute.contains(subject) || "长宽高深".contains(subject);
  }

  private boolean isShare(int before) {
    return before > start && text.charAt(before) == '占';
  }

  /** 零售额中的比重占50%: the subject says already that it is a share. */
  private static boolean isNamedShare(String subject) {
    return subject.endsWith("比重") || subject.endsWith("比例");
  }

  private boolean isAfter(String words, int at) {
    return at - words.length() >= start && text.startsWith(words, at - words.length());
  }

  private String withDeed(String subject, Group group, Lead lead, boolean first) {
    boolean counted = group.kind() == UnitKind.COUNT || group.kind() == UnitKind.MEASURE;
    if (!lead.deed().isEmpty()) {
      memory.deed(lead.deed());
      return subject;
    }
    if (!counted || lead.verb() != Lead.Verb.NONE) {
      memory.deed("");
      return subject;
    }
    boolean list =
        !first
            && !words.attribute.contains(lead.subject())
            && words.benefit.longestAt(subject, 0, subject.length()) == 0
            && words.deed.find(subject, 0, subject.length()) < 0;
    return list ? memory.deed() + subject : subject;
  }
}
