package org.yunhe.report.statement;

import java.util.List;
import java.util.Map;
import org.yunhe.report.number.Disposition;
import org.yunhe.report.quantity.UnitKind;

/** Goes through the groups of a sentence and remembers what later ones leave out. */
final class ClaimWalk {
  /** Before 由 and 从 that say not where something came from: 自由, 服从. */
  private static final String NO_ORIGIN = "自服理缘";

  private final StatementWords words;
  private final LeadReader leads;
  private final SubjectFinder subjects;
  private final IndustryStructure structure;
  private final CountedThings things;
  private final String text;
  private final int start;
  private final Map<Integer, Disposition> others;
  private final SentenceMemory memory;
  private final SubjectComposer composer;
  private final Beneficiaries beneficiaries;
  private final ClaimList claims;
  private String lastPost = "";

  /**
   * @param title the project that the title above the sentence names; empty if none
   * @param others takes in what the quantities are that claim nothing, by the start of their number
   */
  ClaimWalk(
      StatementWords words,
      String title,
      String text,
      int start,
      int end,
      Map<Integer, Disposition> others) {
    this.words = words;
    this.text = text;
    this.start = start;
    this.others = others;
    leads = new LeadReader(words);
    SubjectList lists = new SubjectList(words);
    structure = new IndustryStructure();
    memory = new SentenceMemory(words, text, start);
    things = new CountedThings(words, memory, text, start);
    EarlierClauses earlier = new EarlierClauses(words, memory, text, start);
    InheritedSubjects inherited = new InheritedSubjects(lists, memory, earlier);
    AttributeOwner owner = new AttributeOwner(words, lists, memory, earlier, title);
    composer = new SubjectComposer(words, lists, memory, owner, text, start, end);
    subjects = new SubjectFinder(words, lists, memory, inherited, composer, text, start);
    beneficiaries = new Beneficiaries(words, memory, earlier);
    claims = new ClaimList(words, things, text, start);
  }

  /** The claims so far, in order. */
  List<Claim> claims() {
    return claims.all();
  }

  void group(Group group) {
    memory.reached(group.clauseStart(), group.leadStart(), group.first().start());
    claims.reached(group);
    Lead lead = leads.read(text, group.leadStart(), group.first().start(), group.kind());
    int left = lead.old() ? -1 : left(group);
    if (left >= 0) {
      refuse(group, Disposition.OLD_VALUE);
      String subject = SubjectText.clean(text, group.leadStart(), left, words);
      memory.name(subject.isEmpty() ? memory.latest() : subject);
    } else if (lead.old()) {
      refuse(group, Disposition.OLD_VALUE);
      if (!lead.subject().isEmpty()) {
        memory.name(composer.compose(lead.subject(), group.kind(), group.last().unit()));
      }
    } else if (group.kind() == UnitKind.RATIO) {
      ratio(group, lead);
    } else if (group.kind() == UnitKind.NONE && !isBare(group, lead)) {
      refuse(group, Disposition.UNEXPLAINED);
    } else if (isAspect(group)) {
      refuse(group, Disposition.MENTION);
    } else {
      claim(group, lead);
    }
  }

  /**
   * Where 从 stands of 起征点从月销售额10万元提高到15万元: the number is what was left, since the next is what it
   * got to; -1 if it is not.
   */
  private int left(Group group) {
    int end = group.last().end();
    int to = end < text.length() && text.charAt(end) == '，' ? end + 1 : end;
    int verb = words.levelTo.longestAt(text, to, text.length());
    if (verb < 3 || "到至为".indexOf(text.charAt(to + verb - 1)) < 0) {
      return -1;
    }
    for (int i = group.leadStart(); i < group.first().start(); i++) {
      if ("由从".indexOf(text.charAt(i)) >= 0
          && (i == start || NO_ORIGIN.indexOf(text.charAt(i - 1)) < 0)) {
        return i;
      }
    }
    return -1;
  }

  private void refuse(Group group, Disposition disposition) {
    group.quantities().forEach(q -> others.put(q.numberStart(), disposition));
  }

  /** 减少0.72: a number without unit after a verb, and not one cut off at the text's end. */
  private boolean isBare(Group group, Lead lead) {
    int end = group.last().end();
    boolean cut = end < text.length() && text.charAt(end) == '.';
    String subject = lead.subject();
    boolean bound = group.first().start() < group.first().numberStart();
    boolean measured =
        group.first().value().scale() > 0
            && words.measureNoun.longestBefore(subject, 0, subject.length()) > 0;
    boolean told = lead.verb() != Lead.Verb.NONE || bound || measured;
    return told && !cut && group.post().isEmpty();
  }

  /** 从6个维度, 三个方面; 办好15件实事 as the headline of a list. */
  private boolean isAspect(Group group) {
    String post = group.post();
    if (group.kind() != UnitKind.COUNT || post.isEmpty()) {
      return false;
    }
    boolean done =
        words.deedDone.longestBefore(text, group.leadStart(), group.first().start()) > 0
            || words.deedDone.longestBefore(post, 0, post.length()) > 0;
    boolean list = post.contains("实事") && !done;
    return list || words.aspect.longestAt(post, 0, post.length()) > 0;
  }

  private void claim(Group group, Lead lead) {
    boolean counted =
        things.isCounted(group, lead) && !subjects.isDescription(group, lead, lastPost);
    List<String> found =
        counted
            ? List.of(things.name(group, lead, lastPost))
            : subjects.of(group, lead, lastPost, claims.isEmpty());
    if (found.isEmpty()) {
      refuse(group, Disposition.UNEXPLAINED);
      return;
    }
    if (words.benefit.longestAt(lead.subject(), 0, lead.subject().length()) > 0) {
      found = List.of(beneficiaries.source() + found.get(0));
    }
    boolean beyond = found.get(0).contains("超额") || SubjectComposer.isBeyond(lead.subject());
    claims.add(group, counted ? things.change(group, lead) : lead, found, beyond);
    if (counted) {
      claims.share(group, lastPost, memory.deed());
    }
    lastPost = counted ? group.post() : "";
    boolean share =
        group.kind() == UnitKind.PERCENT && SubjectComposer.isShareOfPlan(lead.subject(), words);
    if (share) {
      memory.share(found);
    } else if (!beyond && !isRemark(group)) {
      boolean rates = group.kind() == UnitKind.POINTS;
      List<String> about = rates ? found.stream().map(this::withoutRate).toList() : found;
      memory.remember(about, group.last().end(), group.last().unit());
    }
  }

  /** 游客300万人次（其中海外2万人次），增长5%: what follows is not about the remark. */
  private boolean isRemark(Group group) {
    int to = group.post().isEmpty() ? group.last().end() : group.postEnd();
    boolean opens = group.clauseStart() > start && text.charAt(group.clauseStart() - 1) == '（';
    return opens && !claims.isEmpty() && to < text.length() && text.charAt(to) == '）';
  }

  private void ratio(Group group, Lead read) {
    Lead lead = read;
    if (lead.subject().isEmpty()) {
      lead = lead.about(memory.last());
    }
    List<Claim> found = structure.read(group, lead, claims.trimmed(group.clauseStart(), group));
    refuse(group, found.isEmpty() ? Disposition.MENTION : Disposition.BASE);
    claims.addAll(found);
  }

  /** 投资增速回升2个百分点，其中…: what follows is about 投资 again. */
  private String withoutRate(String subject) {
    int up = words.changeNounUp.longestBefore(subject, 0, subject.length());
    int down = words.changeNounDown.longestBefore(subject, 0, subject.length());
    int rate = Math.max(up, down);
    boolean own = subject.startsWith("自然", subject.length() - rate - 2);
    return rate < subject.length() && !own
        ? subject.substring(0, subject.length() - rate)
        : subject;
  }
}
