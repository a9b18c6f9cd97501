package org.yunhe.report.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.report.quantity.UnitKind;
import org.yunhe.staged.Comparison;
import org.yunhe.staged.Measure;

/** The claims of a sentence so far; later groups may complete what earlier ones left open. */
final class ClaimList {
  /** A quote starts with its clause, unless the clause is so long that it explains nothing. */
  private static final int LONGEST_QUOTE = 240;

  /** What the last item of a list says holds for so many before it. */
  private static final int LONGEST_LIST = 8;

  /** 至少 stands no further before its number. */
  private static final int LONGEST_BOUND = 40;

  /** How the names of rates and shares end: 失业率, 比重, 集中度. */
  private static final String RATES = "率重比例度";

  private final StatementWords words;
  private final CountedThings things;
  private final String text;
  private final int start;
  private final List<Claim> claims = new ArrayList<>();
  private final List<String> listPosts = new ArrayList<>();
  private boolean pending;
  private boolean least;
  private int listFrom;

  ClaimList(StatementWords words, CountedThings things, String text, int start) {
    this.words = words;
    this.things = things;
    this.text = text;
    this.start = start;
  }

  /** The claims so far, in order. */
  List<Claim> all() {
    return claims;
  }

  /** Whether nothing has been claimed yet. */
  boolean isEmpty() {
    return claims.isEmpty();
  }

  /** Adds claims that are whole. */
  void addAll(List<Claim> more) {
    claims.addAll(more);
  }

  /** Goes on to a group, whether it claims anything or not. */
  void reached(Group group) {
    least = isLeast(group);
  }

  /** 各县至少建设1家: the bound stands before the deed and holds for its list. */
  private boolean isLeast(Group group) {
    int at = group.first().start();
    boolean listed = at > start && "、和与及".indexOf(text.charAt(at - 1)) >= 0;
    if (least && listed) {
      return true;
    }
    for (int i = at - 2; i >= Math.max(group.leadStart(), at - LONGEST_BOUND); i--) {
      if (text.startsWith("至少", i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds the claims of a group.
   *
   * @param found what its numbers are about: one for all or one for each
   * @param beyond whether they tell by how much a plan was passed
   */
  void add(Group group, Lead lead, List<String> found, boolean beyond) {
    boolean falling = isFalling(lead, group);
    boolean raised = lead.subject().startsWith("提高") && group.kind() == UnitKind.MONEY;
    boolean rising = beyond || raised || lead.deed().startsWith("净增");
    boolean down = lead.verb() == Lead.Verb.DOWN || falling;
    boolean grew =
        isGrowth(group, found)
            || growsBehind(group)
            || isRate(group, found.get(0))
            || (falling && group.kind() == UnitKind.PERCENT);
    int size = claims.size();
    int from = trimmed(group.clauseStart(), group);
    int to = group.post().isEmpty() ? group.last().end() : group.postEnd();
    boolean wide = to - from > LONGEST_QUOTE;
    for (int i = 0; i < group.size(); i++) {
      Quantity quantity = group.quantities().get(i);
      String indicator = found.size() == group.size() ? found.get(i) : found.get(0);
      BigDecimal high = quantity.high();
      Measure told = Measures.of(quantity.kind(), lead, falling || rising);
      claims.add(
          new Claim(
              indicator,
              grew && told == Measure.LEVEL ? Measure.GROWTH : told,
              Measures.signed(quantity.value(), quantity, down),
              high == null ? null : Measures.signed(high, quantity, down),
              Measures.unit(quantity),
              comparison(quantity, group),
              wide ? quantity.start() : from,
              wide ? quantity.end() : to,
              quantity));
    }
    if (pending) {
      attach(found.get(0));
    }
    pending = size == 0 && words.attribute.contains(found.get(0));
  }

  /** How a number bounds its value: a bound at either end of a list holds for all of it. */
  private Comparison comparison(Quantity quantity, Group group) {
    boolean behind = group.size() > 1 && group.last().boundAfter();
    boolean before = group.first().start() < group.first().numberStart();
    Quantity told = behind ? group.last() : before ? group.first() : quantity;
    Comparison comparison = quantity.high() != null ? quantity.comparison() : told.comparison();
    return least && comparison == Comparison.EQ ? Comparison.GE : comparison;
  }

  /** 投资3600万元，完成54栋住宅楼改造: the amount is for what follows. */
  private void attach(String subject) {
    Claim claim = claims.get(0);
    int verb = words.deed.longestAt(subject, 0, subject.length());
    boolean other = !subject.startsWith(claim.indicator());
    if (other && verb > 0 && verb < subject.length()) {
      claims.set(0, claim.about(subject.substring(verb) + claim.indicator()));
    }
  }

  /**
   * Gives the items of a list before what the last one says for all.
   *
   * @param lastPost what the group before counted; empty if it did not count
   * @param deed the deed that the list is about; empty if none
   */
  void share(Group group, String lastPost, String deed) {
    int at = group.first().start();
    boolean listed =
        at > start
            && ("、和与及".indexOf(text.charAt(at - 1)) >= 0
                || text.startsWith(lastPost, at - lastPost.length()));
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
      String named = things.shared(claim.indicator(), listPosts.get(i), group.post(), deed);
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
        && words.head.longestBefore(subject, 0, subject.length()) > 0;
  }

  /** 物价涨幅由8.6%回落到2.8%: what the number is of says that it grew. */
  private boolean isRate(Group group, String subject) {
    int end = subject.length();
    int up = words.changeNounUp.longestBefore(subject, 0, end);
    int rate = Math.max(up, words.changeNounDown.longestBefore(subject, 0, end));
    return group.kind() == UnitKind.PERCENT
        && rate > 0
        && !subject.startsWith("自然", end - rate - 2);
  }

  /** 保持8%以上的增长: the number says how much it grew. */
  private boolean growsBehind(Group group) {
    int end = group.last().end();
    int at = end < text.length() && text.charAt(end) == '的' ? end + 1 : end;
    boolean noun = at + 2 < text.length() && "极点期".indexOf(text.charAt(at + 2)) >= 0;
    return group.kind() == UnitKind.PERCENT
        && !noun
        && words.changeNounUp.longestAt(text, at, text.length()) > 0;
  }

  /** Where the quote of a group starts: with its clause, marks left out. */
  int trimmed(int from, Group group) {
    int i = group.last().end() - from > LONGEST_QUOTE ? group.leadStart() : from;
    while (i < group.first().start() && "，、；： ".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** 减少贫困人口2万人, 全县压减会议15%: the deed itself says that there are fewer. */
  private boolean isFalling(Lead lead, Group group) {
    String subject = lead.subject();
    int whole = !subject.isEmpty() && Wholes.isAt(subject, 0) ? Wholes.LENGTH : 0;
    return lead.verb() != Lead.Verb.LEVEL
        && group.post().isEmpty()
        && words.deedFewer.longestAt(subject, whole, subject.length()) > 0;
  }
}
