package org.yunhe.report.statement;

import java.util.ArrayList;
import java.util.List;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.report.quantity.UnitKind;

/** Puts the quantities of a sentence into groups and cuts the words between them. */
final class GroupReader {
  private final GroupTailReader tails;

  GroupReader(StatementWords words) {
    tails = new GroupTailReader(words);
  }

  /** The groups of a sentence, in order. */
  List<Group> read(String text, int start, int end, List<Quantity> quantities) {
    List<List<Quantity>> lists = lists(text, quantities);
    List<Group> groups = new ArrayList<>(lists.size());
    int leadStart = start;
    int clauseStart = start;
    int previousEnd = start;
    int outerLead = start;
    for (int i = 0; i < lists.size(); i++) {
      List<Quantity> list = lists.get(i);
      boolean more = i + 1 < lists.size();
      int separator = Separators.last(text, previousEnd, list.get(0).start());
      if (separator == Separators.CLOSED) {
        clauseStart = outerLead;
        leadStart = outerLead;
      } else if (separator != Separators.NONE) {
        if (text.charAt(separator) == '（') {
          int outer = Separators.last(text, previousEnd, separator);
          outerLead = outer >= 0 ? outer + 1 : leadStart;
        }
        clauseStart = separator + 1;
        leadStart = clauseStart;
      }
      int to = list.get(list.size() - 1).end();
      int limit = more ? lists.get(i + 1).get(0).start() : end;
      GroupTail tail = tails.read(text, list.get(0).kind(), to, limit, more);
      String post = CountedNoun.of(text, tail.postStart(), tail.postEnd());
      boolean afterList = i > 0 && separator < 0;
      groups.add(new Group(list, leadStart, clauseStart, post, tail.postEnd(), afterList));
      leadStart = tail.leadStart();
      previousEnd = to;
    }
    return groups;
  }

  /** Quantities of one kind with nothing but a list mark between them. */
  private static List<List<Quantity>> lists(String text, List<Quantity> quantities) {
    List<List<Quantity>> lists = new ArrayList<>();
    List<Quantity> current = new ArrayList<>();
    for (Quantity quantity : quantities) {
      if (!current.isEmpty() && !goesOn(text, current.get(current.size() - 1), quantity)) {
        lists.add(current);
        current = new ArrayList<>();
      }
      current.add(quantity);
    }
    if (!current.isEmpty()) {
      lists.add(current);
    }
    return lists;
  }

  private static boolean goesOn(String text, Quantity last, Quantity next) {
    boolean rates = isRate(last.kind()) && isRate(next.kind());
    if (last.kind() != next.kind() && !rates) {
      return false;
    }
    if (last.kind() == UnitKind.RATIO) {
      return next.start() == last.end() + 1;
    }
    int length = next.start() - last.end();
    if (length == 1) {
      return "、和与及".indexOf(text.charAt(last.end())) >= 0;
    }
    return length == 2 && (text.startsWith("以及", last.end()) || text.startsWith("，和", last.end()));
  }

  /** 分别增长3.8倍、80%: both say how much something grew. */
  private static boolean isRate(UnitKind kind) {
    return kind == UnitKind.PERCENT || kind == UnitKind.TIMES;
  }
}
