package org.yunhe.report.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yunhe.report.number.Disposition;
import org.yunhe.report.number.NumberToken;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.report.text.CleanText;
import org.yunhe.staged.NumberRow;
import org.yunhe.staged.StatementRow;

/** Keeps a claim that a headline makes and its paragraph repeats only once. */
final class Headlines {
  /** The text of a headline says no more than this. */
  private static final int LONGEST = 60;

  /** A headline is repeated within so many statements. */
  private static final int REACH = 12;

  private Headlines() {}

  /**
   * A statement with where it comes from.
   *
   * @param row the statement
   * @param headline whether a headline makes it
   * @param numbers first characters in the source of the numbers that carry it
   */
  record Stated(StatementRow row, boolean headline, List<Integer> numbers) {
    static List<Integer> numbersOf(Quantity quantity, CleanText text) {
      List<Integer> numbers = new ArrayList<>(1);
      for (NumberToken token : quantity.tokens()) {
        numbers.add(text.sourceAt(token.start()));
      }
      return numbers;
    }
  }

  /** Whether a range of the text is a headline: a line of its own without a full stop. */
  static boolean isHeadline(String text, int start, int end) {
    boolean opens = start == 0 || text.charAt(start - 1) == '\n';
    boolean closes = end >= text.length() || text.charAt(end) == '\n';
    boolean stop = text.charAt(end - 1) == '。' || text.charAt(end - 1) == '；';
    boolean dash = text.charAt(start) == '—';
    return opens && end - start <= LONGEST && (dash || (closes && !stop));
  }

  /** The statements without those of headlines that later ones repeat. */
  static List<Stated> withoutRepeats(List<Stated> statements) {
    List<Stated> kept = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      boolean repeated = false;
      Stated one = statements.get(i);
      for (int j = i + 1; one.headline() && j < statements.size() && j <= i + REACH; j++) {
        repeated |= !statements.get(j).headline() && same(one.row(), statements.get(j).row());
      }
      if (!repeated) {
        kept.add(one);
      }
    }
    return kept;
  }

  /** The numbers, those of dropped statements marked as repeated. */
  static List<NumberRow> marked(List<NumberRow> numbers, List<Stated> all, List<Stated> kept) {
    if (all.size() == kept.size()) {
      return numbers;
    }
    Set<Integer> dropped = new HashSet<>();
    all.forEach(s -> dropped.addAll(s.numbers()));
    kept.forEach(s -> s.numbers().forEach(dropped::remove));
    return numbers.stream()
        .map(
            n ->
                dropped.contains(n.charStart())
                    ? new NumberRow(
                        n.documentNo(),
                        n.text(),
                        Disposition.REPEATED.code(),
                        n.charStart(),
                        n.charEnd())
                    : n)
        .toList();
  }

  private static boolean same(StatementRow headline, StatementRow body) {
    return headline.value().compareTo(body.value()) == 0
        && headline.unit().equals(body.unit())
        && headline.measure() == body.measure()
        && shares(headline.indicatorText(), body.indicatorText());
  }

  private static boolean shares(String a, String b) {
    int tail = Math.min(2, Math.min(a.length(), b.length()));
    return a.contains(b) || b.contains(a) || a.endsWith(b.substring(b.length() - tail));
  }
}
