package org.yunhe.report.statement;

import java.util.List;
import org.yunhe.report.quantity.UnitKind;

/** Gives the numbers that name no subject those that the sentence has told before. */
final class InheritedSubjects {
  /** More subjects than this are not one sum. */
  private static final int MOST_JOINED = 12;

  private final SubjectList lists;
  private final SentenceMemory memory;
  private final EarlierClauses earlier;

  InheritedSubjects(SubjectList lists, SentenceMemory memory, EarlierClauses earlier) {
    this.lists = lists;
    this.memory = memory;
    this.earlier = earlier;
  }

  /** The subjects of a group that names none; empty if nothing tells. */
  List<String> of(Group group) {
    List<String> subjects = memory.subjects();
    List<String> history = memory.history();
    List<String> share = memory.share();
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
    String clause = earlier.subject();
    return clause.isEmpty() ? List.of() : lists.split(clause, count);
  }

  /**
   * 甲、乙、丙处理能力提高，处理率分别达到: what the list of the clause before is, each with the measure of this one;
   * empty if they do not go together.
   */
  List<String> each(Group group, String measure) {
    List<String> members =
        group.size() < 2 ? List.of() : lists.split(earlier.subject(), group.size());
    if (members.size() != group.size()) {
      return List.of();
    }
    String key = measure.substring(0, Math.min(2, measure.length()));
    return members.stream()
        .map(m -> (m.indexOf(key) > 0 ? m.substring(0, m.indexOf(key)) : m) + measure)
        .toList();
  }
}
