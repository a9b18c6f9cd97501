package org.yunhe.report.statement;

/** Says whose a sum, a size or an income is that a clause gives without saying of what. */
final class AttributeOwner {
  /** 的 and a word that tells little by itself: 的项目. */
  private static final int SHORT_KIND = 3;

  private static final int LONGEST_PART = 6;

  private final StatementWords words;
  private final SubjectList lists;
  private final SentenceMemory memory;
  private final EarlierClauses earlier;
  private final String title;

  /** The project that sums and sizes of the sentence are of; empty while none was asked for. */
  private String project = "";

  /**
   * @param title the project that the title above the sentence names; empty if none
   */
  AttributeOwner(
      StatementWords words,
      SubjectList lists,
      SentenceMemory memory,
      EarlierClauses earlier,
      String title) {
    this.words = words;
    this.lists = lists;
    this.memory = memory;
    this.earlier = earlier;
    this.title = title;
  }

  /** The whole subject: 青石水厂总投资; empty if a subject is no attribute of something else. */
  String compose(String subject) {
    String base = memory.latest();
    if (words.attributeOfActor.contains(subject)) {
      return lists.joined(actor(base), subject);
    }
    if (lists.isAttribute(subject)) {
      String whose = described(memory.latestThing());
      boolean other = !project.isEmpty() && !base.startsWith(project);
      String whole = subject.startsWith("总") && !isSum(subject) ? withoutVerb(whose) : whose;
      return lists.joined(
          base.isEmpty() || other ? named() : withoutDeed(lists.owner(whole, 0), subject), subject);
    }
    int anaphor = words.anaphor.longestAt(subject, 0, subject.length());
    if (anaphor > 0 && lists.isAttribute(subject.substring(anaphor)) && !named().isEmpty()) {
      return lists.joined(named(), subject.substring(anaphor));
    }
    return "";
  }

  /**
   * A part with the project that the sentence or its title names, if the part is none by itself.
   */
  String ofPart(String part) {
    boolean own =
        part.length() > LONGEST_PART || words.owner.longestBefore(part, 0, part.length()) > 0;
    return own ? part : named() + part;
  }

  /** 新增实验室3家、总数达9家: the whole is of all, not of those added. */
  private String withoutVerb(String told) {
    int deed = words.deed.longestAt(told, 0, told.length());
    return deed < told.length() ? told.substring(deed) : told;
  }

  private static boolean isSum(String subject) {
    return subject.endsWith("投资") || subject.endsWith("额") || subject.endsWith("值");
  }

  /** 项目 of 开工项目 before 开工率: the rate says what was done. */
  private static String withoutDeed(String owner, String rate) {
    int deed = rate.length() - 1;
    boolean same = rate.endsWith("率") && deed > 0 && owner.startsWith(rate.substring(0, deed));
    return same ? owner.substring(deed) : owner;
  }

  /** The project that the sentence names before, else that of its title; empty if there is none. */
  private String named() {
    if (project.isEmpty()) {
      String before = earlier.facility();
      project = before.isEmpty() ? title : before;
    }
    return project.isEmpty() ? earlier.topic() : project;
  }

  /** 青石景区 of 青石景区共接待游客; empty if a deed does not say whose. */
  private String actor(String base) {
    int deed = words.deed.find(base, 0, base.length());
    String actor = deed > 0 ? base.substring(0, deed) : lists.owner(base, 0);
    if (words.deed.longestAt(actor, 0, actor.length()) > 0) {
      return "";
    }
    return actor.endsWith("共") ? actor.substring(0, actor.length() - 1) : actor;
  }

  /** 开工项目 of 今年新增的开工项目, but 10亿元以上项目 of 10亿元以上的项目: a class is named by its bound. */
  private String described(String base) {
    if (base.startsWith("年") && words.deed.longestAt(base, 1, base.length()) > 0) {
      // 年加工面粉8万吨，营收3亿元: both are of the plant.
      return "";
    }
    int of = base.lastIndexOf('的');
    boolean kind = of > 0 && base.length() - of <= SHORT_KIND && base.startsWith("以上", of - 2);
    return kind ? base.substring(0, of) + base.substring(of + 1) : base.substring(of + 1);
  }
}
