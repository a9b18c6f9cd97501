package org.yunhe.report.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yunhe.report.number.Disposition;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.report.quantity.UnitKind;
import org.yunhe.staged.Comparison;
import org.yunhe.staged.Measure;

/** Goes through the groups of a sentence and remembers what later ones leave out. */
final class ClaimWalk {
  private static final int LONGEST_SUBJECT = 40;

  /** A quote starts with its clause, unless the clause is so long that it explains nothing. */
  private static final int LONGEST_QUOTE = 240;

  /** What the last item of a list says holds for so many before it. */
  private static final int LONGEST_LIST = 8;

  private static final int SHORT_MEASURE = 4;

  /** How the names of rates and shares end: 失业率, 比重, 集中度. */
  private static final String RATES = "率重比例度";

  private final StatementWords words;
  private final LeadReader leads;
  private final SubjectList subjectLists;
  private final IndustryStructure structure;
  private final CountedThings things;
  private final String text;
  private final int start;
  private final Map<Integer, Disposition> others;
  private final SentenceMemory memory;
  private final List<Claim> claims = new ArrayList<>();
  private boolean pending;
  private String lastPost = "";
  private boolean least;
  private int listFrom;
  private final List<String> listPosts = new ArrayList<>();

  /**
   * @param others takes in what the quantities are that claim nothing, by the start of their number
   */
  ClaimWalk(
      StatementWords words, String text, int start, int end, Map<Integer, Disposition> others) {
    this.words = words;
    this.text = text;
    this.start = start;
    this.others = others;
    leads = new LeadReader(words);
    subjectLists = new SubjectList(words);
    structure = new IndustryStructure();
    things = new CountedThings(words);
    memory = new SentenceMemory(words, subjectLists, text, start, end);
  }

  /** The claims so far, in order. */
  List<Claim> claims() {
    return claims;
  }

  void group(Group group) {
    memory.reached(group.clauseStart(), group.leadStart(), group.first().start());
    least = isLeast(group);
    Lead lead = leads.read(text, group.leadStart(), group.first().start(), group.kind());
    if (lead.old()) {
      refuse(group, Disposition.OLD_VALUE);
      if (!lead.subject().isEmpty()) {
        memory.name(memory.compose(lead.subject(), group.kind(), group.last().unit()));
      }
    } else if (group.kind() == UnitKind.RATIO) {
      ratio(group, lead);
    } else if (group.kind() == UnitKind.NONE && !isBare(group, lead)) {
      refuse(group, Disposition.UNEXPLAINED);
    } else if (isAspect(group, lead)) {
      refuse(group, Disposition.MENTION);
    } else {
      claim(group, lead);
    }
  }

  /** 各县至少建设1家: the bound stands before the deed and holds for its list. */
  private boolean isLeast(Group group) {
    int at = group.first().start();
    boolean listed = at > start && "、和与及".indexOf(text.charAt(at - 1)) >= 0;
    if (least && listed) {
      return true;
    }
    for (int i = at - 2; i >= Math.max(group.leadStart(), at - LONGEST_SUBJECT); i--) {
      if (text.startsWith("至少", i)) {
        return true;
      }
    }
    return false;
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
            && words.measureNoun().longestBefore(subject, 0, subject.length()) > 0;
    boolean told = lead.verb() != Lead.Verb.NONE || bound || measured;
    return told && !cut && group.post().isEmpty();
  }

  /** 从6个维度, 三个方面; 办好15件实事 as the headline of a list. */
  private boolean isAspect(Group group, Lead lead) {
    String post = group.post();
    if (group.kind() != UnitKind.COUNT || post.isEmpty()) {
      return false;
    }
    boolean list = post.contains("实事") && !words.deedDone().contains(lead.deed());
    return list || words.aspect().longestAt(post, 0, post.length()) > 0;
  }

  private void claim(Group group, Lead lead) {
    boolean counted = things.isCounted(group, lead) && !isDescription(group, lead);
    List<String> found =
        counted ? List.of(things.name(text, start, group, lead, memory)) : subjectsOf(group, lead);
    if (found.isEmpty()) {
      refuse(group, Disposition.UNEXPLAINED);
      return;
    }
    boolean beyond = found.get(0).contains("超额") || SentenceMemory.isBeyond(lead.subject());
    emit(group, counted ? Lead.NONE : lead, found, beyond);
    if (counted) {
      share(group);
    }
    lastPost = counted ? group.post() : "";
    if (!beyond && !isRemark(group)) {
      boolean rates = group.kind() == UnitKind.POINTS;
      memory.remember(rates ? withoutRates(found) : found, group.last().end(), group.last().unit());
    }
  }

  /** 游客300万人次（其中海外2万人次），增长5%: what follows is not about the remark. */
  private boolean isRemark(Group group) {
    int to = group.post().isEmpty() ? group.last().end() : group.postEnd();
    boolean opens = group.clauseStart() > start && text.charAt(group.clauseStart() - 1) == '（';
    return opens && !claims.isEmpty() && to < text.length() && text.charAt(to) == '）';
  }

  /** 投资增速回升2个百分点，其中…: what follows is about 投资 again. */
  private List<String> withoutRates(List<String> subjects) {
    return subjects.stream()
        .map(
            subject -> {
              int up = words.changeNounUp().longestBefore(subject, 0, subject.length());
              int down = words.changeNounDown().longestBefore(subject, 0, subject.length());
              int rate = Math.max(up, down);
              boolean own = subject.startsWith("自然", subject.length() - rate - 2);
              return rate < subject.length() && !own
                  ? subject.substring(0, subject.length() - rate)
                  : subject;
            })
        .toList();
  }

  /** 人口50万的城市: what follows is described by the number, not counted. */
  private boolean isDescription(Group group, Lead lead) {
    int end = group.last().end();
    return end < text.length()
        && text.charAt(end) == '的'
        && lead.deed().isEmpty()
        && !lead.subject().isEmpty()
        && !(group.afterList() && lead.subject().equals(lastPost));
  }

  private void emit(Group group, Lead lead, List<String> found, boolean beyond) {
    boolean falling = isFalling(lead, group);
    boolean raised = lead.subject().startsWith("提高") && group.kind() == UnitKind.MONEY;
    boolean rising = beyond || raised || lead.deed().startsWith("净增");
    boolean down = lead.verb() == Lead.Verb.DOWN || falling;
    Measure told = Measures.of(group.kind(), lead, falling || rising);
    Measure measure = told == Measure.LEVEL && isGrowth(group, found) ? Measure.GROWTH : told;
    boolean bound = group.size() > 1 && group.last().boundAfter();
    boolean over = group.first().start() < group.first().numberStart();
    int size = claims.size();
    int from = trimmed(group.clauseStart(), group);
    int to = group.post().isEmpty() ? group.last().end() : group.postEnd();
    boolean wide = to - from > LONGEST_QUOTE;
    for (int i = 0; i < group.size(); i++) {
      Quantity quantity = group.quantities().get(i);
      Comparison comparison =
          quantity.high() != null
              ? quantity.comparison()
              : bound
                  ? group.last().comparison()
                  : over ? group.first().comparison() : quantity.comparison();
      if (least && comparison == Comparison.EQ) {
        comparison = Comparison.GE;
      }
      String indicator = found.size() == group.size() ? found.get(i) : found.get(0);
      BigDecimal high = quantity.high();
      claims.add(
          new Claim(
              indicator,
              measure,
              Measures.signed(quantity.value(), quantity, down),
              high == null ? null : Measures.signed(high, quantity, down),
              Measures.unit(quantity),
              comparison,
              wide ? quantity.start() : from,
              wide ? quantity.end() : to,
              quantity));
    }
    if (pending) {
      attach(found.get(0));
    }
    pending = size == 0 && words.attribute().contains(found.get(0));
  }

  /** 投资3600万元，完成54栋住宅楼改造: the amount is for what follows. */
  private void attach(String subject) {
    int verb = words.deed().longestAt(subject, 0, subject.length());
    if (verb > 0 && verb < subject.length()) {
      Claim claim = claims.get(0);
      claims.set(0, claim.about(subject.substring(verb) + claim.indicator()));
    }
  }

  /** Gives the items of a list before what the last one says for all. */
  private void share(Group group) {
    int at = group.first().start();
    boolean listed = at > start && "、和与及".indexOf(text.charAt(at - 1)) >= 0;
    if (lastPost.isEmpty() || !listed || group.size() > 1) {
      listFrom = claims.size() - 1;
      listPosts.clear();
    }
    if (group.size() > 1) {
      return;
    }
    listPosts.add(group.post());
    int last = listPosts.size() - 1;
    for (int i = Math.max(0, last - LONGEST_LIST); i < last; i++) {
      Claim claim = claims.get(listFrom + i);
      String named =
          things.shared(claim.indicator(), listPosts.get(i), group.post(), memory.deed());
      claims.set(listFrom + i, claim.about(named));
    }
  }

  /** 工业增长8%、投资11%、零售额-2%: a list says once that they grew. Rates and shares never do. */
  private boolean isGrowth(Group group, List<String> found) {
    if (group.kind() != UnitKind.PERCENT || group.size() > 1 || claims.isEmpty()) {
      return false;
    }
    String subject = found.get(0);
    boolean rate = subject.isEmpty() || RATES.indexOf(subject.charAt(subject.length() - 1)) >= 0;
    boolean listed = group.clauseStart() == claims.get(claims.size() - 1).start();
    boolean item = group.leadStart() > start && text.charAt(group.leadStart() - 1) == '、';
    boolean grew = claims.get(claims.size() - 1).measure() == Measure.GROWTH;
    return !rate
        && listed
        && item
        && grew
        && words.head().longestBefore(subject, 0, subject.length()) > 0;
  }

  private int trimmed(int from, Group group) {
    int i = group.last().end() - from > LONGEST_QUOTE ? group.leadStart() : from;
    while (i < group.first().start() && "，、；： ".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private boolean isFalling(Lead lead, Group group) {
    return lead.verb() != Lead.Verb.LEVEL
        && group.kind() != UnitKind.PERCENT
        && lead.deed().startsWith("减少")
        && group.post().isEmpty();
  }

  private void ratio(Group group, Lead read) {
    Lead lead = read;
    if (lead.subject().isEmpty()) {
      lead = lead.about(memory.last());
    }
    List<Claim> found = structure.read(group, lead, trimmed(group.clauseStart(), group));
    refuse(group, found.isEmpty() ? Disposition.MENTION : Disposition.BASE);
    claims.addAll(found);
  }

  private List<String> subjectsOf(Group group, Lead lead) {
    if (lead.subject().isEmpty()) {
      List<String> inherited = memory.inherited(group);
      int before = group.first().start() - 1;
      return isShare(before) ? inherited.stream().map(s -> s + "占比").toList() : inherited;
    }
    if (isDescription(group, lead) && isDimension(lead.subject())) {
      return List.of(CountedPost.of(group.post(), words).whole() + lead.subject());
    }
    List<String> parts = subjectLists.split(lead.subject(), group.size());
    if (parts.size() > 1) {
      return parts;
    }
    if (group.kind() == UnitKind.MONEY && words.attribute().contains(lead.subject())) {
      String work = things.work(group.post());
      if (!work.isEmpty()) {
        return List.of(work + lead.subject());
      }
    }
    if (lead.subject().length() <= SHORT_MEASURE) {
      List<String> each = memory.each(group, lead.subject());
      if (!each.isEmpty()) {
        return each;
      }
    }
    if (group.afterList() && !lastPost.isEmpty() && isAfter(lastPost, group.leadStart())) {
      // 补贴拉动消费215亿元 after 20.3亿元: what was counted is what acts.
      return List.of(lastPost + parts.get(0));
    }
    String subject =
        withDeed(memory.compose(parts.get(0), group.kind(), group.last().unit()), group, lead);
    boolean share = group.kind() == UnitKind.PERCENT && isShare(group.first().start() - 1);
    String named = share ? subject + "占比" : subject;
    int longer = named.length() - LONGEST_SUBJECT;
    return List.of(longer > 0 ? named.substring(longer) : named);
  }

  private boolean isDimension(String subject) {
    return words.attribute().contains(subject) || "长宽高深".contains(subject);
  }

  private boolean isShare(int before) {
    return before > start && text.charAt(before) == '占';
  }

  private boolean isAfter(String words, int at) {
    return at - words.length() >= start && text.startsWith(words, at - words.length());
  }

  private String withDeed(String subject, Group group, Lead lead) {
    boolean things = group.kind() == UnitKind.COUNT || group.kind() == UnitKind.MEASURE;
    if (!lead.deed().isEmpty()) {
      memory.deed(lead.deed());
      return subject;
    }
    if (!things || lead.verb() != Lead.Verb.NONE) {
      memory.deed("");
      return subject;
    }
    boolean list =
        !claims.isEmpty()
            && !words.attribute().contains(lead.subject())
            && words.deed().find(subject, 0, subject.length()) < 0;
    return list ? memory.deed() + subject : subject;
  }
}
