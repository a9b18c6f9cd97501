package org.yunhe.report.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yunhe.report.number.Disposition;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.report.quantity.UnitKind;
import org.yunhe.staged.Comparison;
import org.yunhe.staged.Measure;

/** Reads the claims of one sentence from its quantities. */
final class ClaimReader {
  private final StatementWords words;
  private final Thresholds thresholds;
  private final GroupReader groups;
  private final LeadReader leads;
  private final SubjectList subjectLists;
  private final IndustryStructure structure;

  ClaimReader(StatementWords words) {
    this.words = words;
    thresholds = new Thresholds(words);
    groups = new GroupReader(words);
    leads = new LeadReader(words);
    subjectLists = new SubjectList(words);
    structure = new IndustryStructure();
  }

  /**
   * The claims of a sentence.
   *
   * @param claims in order
   * @param others what the quantities are that claim nothing, by the start of their number
   */
  record Found(List<Claim> claims, Map<Integer, Disposition> others) {}

  Found read(String text, int start, int end, List<Quantity> quantities) {
    Map<Integer, Disposition> others = new HashMap<>();
    List<Quantity> kept = new ArrayList<>(quantities.size());
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      Quantity before = i > 0 ? quantities.get(i - 1) : null;
      Quantity after = i + 1 < quantities.size() ? quantities.get(i + 1) : null;
      Optional<Disposition> other = thresholds.of(text, start, end, before, quantity, after);
      if (other.isPresent()) {
        others.put(quantity.numberStart(), other.get());
      } else {
        kept.add(quantity);
      }
    }
    Walk walk = new Walk(text, start, others);
    for (Group group : groups.read(text, start, end, kept)) {
      walk.group(group);
    }
    return new Found(walk.claims, others);
  }

  /** Goes through the groups of a sentence and remembers what later ones leave out. */
  private final class Walk {
    private final String text;
    private final int start;
    private final Map<Integer, Disposition> others;
    private final List<Claim> claims = new ArrayList<>();
    private List<String> subjects = List.of();
    private String deed = "";
    private int pending = -1;
    private int lastEnd;

    Walk(String text, int start, Map<Integer, Disposition> others) {
      this.text = text;
      this.start = start;
      this.others = others;
      this.lastEnd = start;
    }

    void group(Group group) {
      Lead lead = leads.read(text, group.leadStart(), group.first().start(), group.kind());
      if (lead.old()) {
        group.quantities().forEach(q -> others.put(q.numberStart(), Disposition.OLD_VALUE));
        if (!lead.subject().isEmpty()) {
          subjects = List.of(compose(lead.subject()));
        }
        return;
      }
      if (group.kind() == UnitKind.RATIO) {
        ratio(group, lead);
        return;
      }
      if (group.kind() == UnitKind.NONE && lead.verb() == Lead.Verb.NONE) {
        group.quantities().forEach(q -> others.put(q.numberStart(), Disposition.UNEXPLAINED));
        return;
      }
      List<String> found = subjectsOf(group, lead);
      if (found.isEmpty()) {
        group.quantities().forEach(q -> others.put(q.numberStart(), Disposition.UNEXPLAINED));
        return;
      }
      emit(group, lead, found);
      lastEnd = group.last().end();
    }

    private void emit(Group group, Lead lead, List<String> found) {
      boolean falling = lead.verb() != Lead.Verb.LEVEL && isFalling(lead, group);
      boolean rising = lead.deed().startsWith("净增");
      boolean down = lead.verb() == Lead.Verb.DOWN || falling;
      Measure measure = Measures.of(group.kind(), lead, falling || rising);
      boolean bound = group.size() > 1 && group.last().boundAfter();
      int from = group.clauseStart();
      int size = claims.size();
      for (int i = 0; i < group.size(); i++) {
        Quantity quantity = group.quantities().get(i);
        Comparison comparison =
            bound && quantity.high() == null ? group.last().comparison() : quantity.comparison();
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
                trimmed(from, group),
                group.post().isEmpty() ? group.last().end() : group.postEnd(),
                quantity));
      }
      if (pending >= 0 && pending < size) {
        attach(found.get(0));
      }
      pending = words.attribute().contains(found.get(0)) && claims.size() == 1 ? 0 : -1;
      subjects = found;
    }

    /** 投资3600万元，完成54栋住宅楼改造: the amount is for what follows. */
    private void attach(String subject) {
      int verb = words.deed().longestAt(subject, 0, subject.length());
      Claim claim = claims.get(pending);
      if (verb > 0 && verb < subject.length()) {
        claims.set(pending, claim.about(subject.substring(verb) + claim.indicator()));
      }
    }

    private int trimmed(int from, Group group) {
      int i = from;
      while (i < group.first().start() && "，、；： ".indexOf(text.charAt(i)) >= 0) {
        i++;
      }
      return i;
    }

    private boolean isFalling(Lead lead, Group group) {
      return group.kind() != UnitKind.PERCENT
          && lead.deed().startsWith("减少")
          && group.post().isEmpty();
    }

    private void ratio(Group group, Lead lead) {
      List<Claim> found = structure.read(text, group, lead, trimmed(group.clauseStart(), group));
      if (found.isEmpty()) {
        group.quantities().forEach(q -> others.put(q.numberStart(), Disposition.MENTION));
      }
      claims.addAll(found);
      for (Quantity quantity : group.quantities()) {
        if (found.stream().noneMatch(c -> c.quantity().numberStart() == quantity.numberStart())) {
          others.put(quantity.numberStart(), Disposition.BASE);
        }
      }
    }

    private List<String> subjectsOf(Group group, Lead lead) {
      boolean change = lead.verb() == Lead.Verb.UP || lead.verb() == Lead.Verb.DOWN;
      boolean counted =
          !group.post().isEmpty()
              && !change
              && group.kind() != UnitKind.POINTS
              && group.kind() != UnitKind.TIMES;
      if (counted) {
        return List.of(counted(group, lead));
      }
      if (lead.subject().isEmpty()) {
        return inherited(group);
      }
      List<String> parts = subjectLists.split(lead.subject(), group.size());
      List<String> composed = new ArrayList<>(parts.size());
      for (int i = 0; i < parts.size(); i++) {
        String part = parts.get(i);
        composed.add(parts.size() == 1 ? compose(part) : part);
      }
      if (composed.size() == 1) {
        composed.set(0, withDeed(composed.get(0), group, lead));
      }
      return composed;
    }

    /** 新建50个养老中心: the thing follows the number. */
    private String counted(Group group, Lead lead) {
      String subject = lead.subject();
      int before = group.first().start();
      boolean examples =
          (before > start && text.charAt(before - 1) == '等') || subject.indexOf('、') >= 0;
      String verb = lead.deed();
      if (examples) {
        subject = verb;
      }
      if (subject.isEmpty()) {
        int length = words.deed().longestBefore(text, group.leadStart(), before);
        verb = text.substring(before - length, before);
        subject = verb;
        boolean listed = before > start && "、和与及，".indexOf(text.charAt(before - 1)) >= 0;
        if (verb.isEmpty() && listed && !examples) {
          subject = deed;
          verb = deed;
        }
      }
      deed = verb;
      return subject + group.post();
    }

    private String withDeed(String subject, Group group, Lead lead) {
      boolean things = group.kind() == UnitKind.COUNT || group.kind() == UnitKind.MEASURE;
      if (!lead.deed().isEmpty()) {
        deed = lead.deed();
        return subject;
      }
      boolean list = !claims.isEmpty() && things && lead.verb() == Lead.Verb.NONE;
      if (list && !deed.isEmpty() && !words.attribute().contains(lead.subject())) {
        return deed + subject;
      }
      if (things && lead.verb() == Lead.Verb.NONE) {
        return subject;
      }
      deed = "";
      return subject;
    }

    /** What a subject means by itself: an attribute belongs to the subject before, so does 占…. */
    private String compose(String subject) {
      String base = subjects.isEmpty() ? "" : subjects.get(subjects.size() - 1);
      if (subject.startsWith("占")) {
        String share = subject.contains("比重") || subject.contains("比例") ? subject : subject + "比重";
        return base.isEmpty() ? share : base + share;
      }
      if (!base.isEmpty() && words.attribute().contains(subject)) {
        return subjectLists.owner(base, 0) + subject;
      }
      return subject;
    }

    private List<String> inherited(Group group) {
      if (subjects.size() == group.size()) {
        return subjects;
      }
      if (subjects.size() == 1) {
        return subjectLists.split(subjects.get(0), group.size());
      }
      if (!subjects.isEmpty()) {
        return group.size() == 1 ? List.of(String.join("、", subjects)) : List.of();
      }
      String clause = clauseBefore(group);
      return clause.isEmpty() ? List.of() : subjectLists.split(clause, group.size());
    }

    /** The subject of the clause before, which holds no number. */
    private String clauseBefore(Group group) {
      int to = group.clauseStart() - 1;
      if (to <= lastEnd) {
        return "";
      }
      int from = to;
      while (from > lastEnd && "，；：。".indexOf(text.charAt(from - 1)) < 0) {
        from--;
      }
      int end = to;
      for (int i = from + 2; i < to; i++) {
        if (words.predicate().longestAt(text, i, to) > 1) {
          end = i;
          break;
        }
      }
      return SubjectText.clean(text, from, end, words);
    }
  }
}
