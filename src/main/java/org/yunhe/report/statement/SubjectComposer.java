package org.yunhe.report.statement;

import org.yunhe.report.lexicon.Ascii;
import org.yunhe.report.lexicon.WordTrie;
import org.yunhe.report.quantity.UnitKind;

/** Says what a subject means in its sentence: what was told before completes it. */
final class SubjectComposer {
  private static final int LONGEST_CONTEXT = 18;
  private static final int LONGEST_OWNER = 6;
  private static final String PROJECT = "项目";

  private final StatementWords words;
  private final SubjectList lists;
  private final PartNames parts;
  private final SentenceMemory memory;
  private final AttributeOwner owner;
  private final OtherDeed otherDeed;
  private final String contextNoun;

  SubjectComposer(
      StatementWords words,
      SubjectList lists,
      SentenceMemory memory,
      AttributeOwner owner,
      String text,
      int start,
      int end) {
    this.words = words;
    this.lists = lists;
    this.parts = new PartNames(words);
    this.memory = memory;
    this.owner = owner;
    this.otherDeed = new OtherDeed(words);
    this.contextNoun = contextNoun(text, start, end);
  }

  /** 从主要工业品产量看: the measure of all that follows. */
  private String contextNoun(String text, int start, int end) {
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
    int noun = words.attribute.longestBefore(text, start, look);
    return text.substring(look - noun, look);
  }

  /**
   * The whole subject.
   *
   * @param raw what stands in the text
   * @param kind what its number counts
   * @param unit the unit of its number
   */
  String compose(String raw, UnitKind kind, String unit) {
    boolean things = isOfThings(kind);
    String subject =
        things ? achieved(promised(raw, words.aimAfter)) : bare(promised(raw, words.aimFuture));
    String base = memory.latest();
    String share = kind == UnitKind.PERCENT ? share(raw, subject, base) : "";
    if (!share.isEmpty()) {
      return share;
    }
    if (isBeyond(subject) || isUse(subject) || isRate(subject)) {
      return base + subject;
    }
    String named = attributeOfList(subject);
    if (named.isEmpty()) {
      named = parts.ofWhole(subject, base, memory.history());
    }
    if (named.isEmpty()) {
      named = owner.compose(subject);
    }
    if (named.isEmpty() && things) {
      named = kindOfProject(subject);
    }
    if (named.isEmpty() && !base.isEmpty()) {
      named = ofTold(subject, base, kind, unit);
    }
    if (!named.isEmpty()) {
      return named;
    }
    if (words.measureNoun.longestBefore(subject, 0, subject.length()) > 0) {
      return subject;
    }
    return contextNoun.isEmpty()
        ? parts.of(subject, unit, base, memory.lastUnit(), memory.mayBePart())
        : subject + contextNoun;
  }

  /** 税收9亿元，占财政收入75%; 占年计划的81%: what the share is of; empty if it is no share. */
  private String share(String raw, String subject, String base) {
    if (isShare(subject)) {
      return share(subject, base);
    }
    if (isShareOfPlan(raw, words)) {
      return raw.startsWith("为") ? base + "占" + raw.substring(1) + "比重" : base + raw;
    }
    return "";
  }

  /** 青石水厂占地面积 of 一期为青石水厂、占地面积; empty if the subject is no such list. */
  private String attributeOfList(String subject) {
    int list = subject.lastIndexOf('、');
    return list > 0 && words.attribute.contains(subject.substring(list + 1))
        ? subject.substring(subject.lastIndexOf('为', list) + 1, list) + subject.substring(list + 1)
        : "";
  }

  /** A bound, a class or a deed alone, said of the things told before; empty if it is none. */
  private String ofTold(String subject, String base, UnitKind kind, String unit) {
    if (subject.endsWith("以上")) {
      return subject + base;
    }
    if (subject.endsWith("类") && base.contains("类")) {
      return subject + base.substring(base.lastIndexOf('类') + 1);
    }
    // 安排重点项目60个，其中工业类3个.
    boolean ofKind = subject.endsWith("类") && isOfThings(kind);
    // 保障房开工40万套、基本建成31万套.
    int manner = words.manner.longestAt(subject, 0, subject.length());
    boolean done = words.deed.contains(subject.substring(manner));
    return ofKind || done ? otherDeed.of(subject, base, unit) : "";
  }

  /** Whether a number says how many or how large things are. */
  private static boolean isOfThings(UnitKind kind) {
    return kind == UnitKind.COUNT || kind == UnitKind.MEASURE;
  }

  /** 青石大桥桥面 of 青石大桥开工，桥面完成八成: how much of a part of a project is done. */
  String part(String raw) {
    return owner.ofPart(bare(raw));
  }

  /** 市级重点项目79个，其中工业项目41个: 市级重点工业项目; empty if it is no kind of what was told before. */
  private String kindOfProject(String subject) {
    int kind = subject.length() - PROJECT.length();
    if (kind != PROJECT.length() || !subject.endsWith(PROJECT)) {
      return "";
    }
    String whole = memory.whole(PROJECT);
    int owner = whole.length() - PROJECT.length();
    return owner >= kind && owner <= LONGEST_OWNER ? whole.substring(0, owner) + subject : "";
  }

  private boolean isShare(String subject) {
    return subject.indexOf('占') >= 0 && (subject.startsWith("占") || !lists.isAttribute(subject));
  }

  /** 税收9亿元，占财政收入75%: 税收占财政收入比重. */
  private static String share(String subject, String base) {
    boolean named = subject.contains("比重") || subject.contains("比例") || subject.contains("占比");
    return (subject.startsWith("占") ? base : "") + withoutSum(subject) + (named ? "" : "比重");
  }

  /** 用于项目建设 of 发行债券157亿元，其中用于项目建设142亿元. */
  private static boolean isUse(String subject) {
    return subject.startsWith("用于") || subject.startsWith("投向");
  }

  /** 平均每天新增 of 新登记企业增长14%，平均每天新增1.2万户. */
  private boolean isRate(String subject) {
    int rate =
        subject.startsWith("平均每") || subject.startsWith("日均") || subject.startsWith("月均")
            ? words.adverb.longestAt(subject, 0, subject.length())
            : 0;
    return rate > 0 && words.deed.contains(subject.substring(rate));
  }

  /** 占年度任务 of 占年度任务31亿元. */
  private static String withoutSum(String subject) {
    int i = 0;
    while (i < subject.length() && !Ascii.isDigit(subject.charAt(i))) {
      i++;
    }
    return subject.startsWith("占") && i > 1 ? subject.substring(0, i) : subject;
  }

  /** 占年计划的, 完成年度任务: how much of a plan was done, said in passing. */
  static boolean isShareOfPlan(String raw, StatementWords words) {
    boolean share = raw.startsWith("占") || raw.startsWith("完成") || raw.startsWith("为");
    return share && words.planned.longestBefore(raw, 0, raw.length()) > 0;
  }

  /** 超额完成, 超年度计划. */
  static boolean isBeyond(String subject) {
    boolean plan = subject.endsWith("计划") || subject.endsWith("任务") || subject.endsWith("目标");
    return subject.contains("超额") || (subject.startsWith("超") && plan);
  }

  /** Without what says when and that it is yet to come: 年产值 of 建成达产后预计年可实现产值. */
  private String promised(String raw, WordTrie before) {
    if (words.attribute.contains(raw)) {
      return raw;
    }
    int at = before.findLast(raw, 0, raw.length());
    while (at >= 0 && at + before.longestAt(raw, at, raw.length()) == raw.length()) {
      at = before.findLast(raw, 0, at);
    }
    int from = at < 0 ? 0 : at + before.longestAt(raw, at, raw.length());
    int promise = words.promise.longestAt(raw, from, raw.length());
    if (promise == 0 || from + promise == raw.length()) {
      return raw.substring(from);
    }
    boolean yearly = raw.substring(from, from + promise).indexOf('年') >= 0;
    return (yearly ? "年" : "") + raw.substring(from + promise);
  }

  /** 基本建成 of 实现基本建成6项. */
  private String achieved(String subject) {
    int done = words.levelDone.longestAt(subject, 0, subject.length());
    int manner = done + words.manner.longestAt(subject, done, subject.length());
    boolean deed = done > 0 && manner > done && words.deed.contains(subject.substring(manner));
    return deed ? subject.substring(done) : subject;
  }

  /** Without 实现 or 完成 in front. */
  private String bare(String raw) {
    String subject = raw;
    while (!words.attribute.contains(subject)) {
      int done = words.levelDone.longestAt(subject, 0, subject.length());
      if (done < 2 || done >= subject.length()) {
        break;
      }
      subject = subject.substring(done);
    }
    return subject;
  }
}
