package org.yunhe.report.project;

import org.yunhe.report.lexicon.Ascii;
import org.yunhe.report.lexicon.CharSet;
import org.yunhe.report.lexicon.Han;
import org.yunhe.report.text.ItemNumber;

/** Takes off an item of a list what is no part of a name. */
final class NameTrimmer {
  /** Names no longer keep what looks like an adverb in them. */
  private static final int SHORT = 4;

  /** Names of places before a dash are shorter than what a name explains. */
  private static final int SHORTEST_EXPLANATION = 6;

  /** Chars of the place that a line leads to, with 至. */
  private static final int LONGEST_PLACE = 6;

  private static final String TOPIC = "方面";

  /** How often something is taken off a name: a hostile text would go on for ever. */
  private static final int MOST_ROUNDS = 8;

  private static final CharSet EDGE = CharSet.of(" 　\t\n\r：:，,、；;。—-▲■●◆★※");

  private final ProjectWords words;
  private final NameEnd ends;

  NameTrimmer(ProjectWords words) {
    this.words = words;
    this.ends = new NameEnd(words);
  }

  /** The name inside an item: without adverbs, quantities, 总投资…的 before it and 建设 after it. */
  Span name(String text, Span item, boolean verbFollows) {
    int from = item.start();
    int to = item.end();
    boolean changed = true;
    for (int round = 0; changed && from < to && round < MOST_ROUNDS; round++) {
      int before = from;
      int beforeTo = to;
      while (from < to && EDGE.has(text.charAt(from))) {
        from++;
      }
      while (from < to && EDGE.has(text.charAt(to - 1))) {
        to--;
      }
      from = afterDash(text, from, to);
      from = round == 0 ? afterVisit(text, from, to) : from;
      from += lead(text, from, to);
      to = WrittenTime.before(text, from, to);
      if (verbFollows && to - from > SHORT) {
        to -= words.adverbs.longestBefore(text, from, to);
        to -= "并且正于".indexOf(text.charAt(to - 1)) >= 0 ? 1 : 0;
      }
      to = ends.beforeDeeds(text, from, to);
      from = afterAttribute(text, from, to);
      to = ends.beforeInner(text, from, to);
      if (round == 0) {
        to = ends.beforeWhatIsSaid(text, from, to);
      }
      changed = from != before || to != beforeTo;
    }
    return unquoted(text, from, to);
  }

  /** What 等 leads to: without adverbs and 建设 behind it. */
  Span tail(String text, int from, int end) {
    return new Span(from, ends.beforeDeeds(text, from, words.beforeAdverbs(text, from, end), 1));
  }

  /** Whether a range ends with a part of what it names, adverbs left alone: 柳河隧道掘进. */
  boolean endsWithPart(String text, Span range) {
    int to = words.beforeAdverbs(text, range.start(), range.end());
    return ends.beforeInner(text, range.start(), to) < to;
  }

  /** Whether a range holds adverbs and times at most. */
  boolean isOnlyAdverbs(String text, int from, int end) {
    int to = end;
    int before = to + 1;
    while (to > from && to < before) {
      before = to;
      to = WrittenTime.before(text, from, words.beforeAdverbs(text, from, to));
    }
    return to == from;
  }

  /**
   * Length of a number, a quantity, an adverb or a kind before a name; a single character may be
   * the name's own.
   */
  private int lead(String text, int from, int to) {
    if (words.ownStarts.longestAt(text, from, to) > 0) {
      return 0;
    }
    int prefix = words.prefixes.longestAt(text, from, to);
    int adverb = words.adverbs.longestAt(text, from, to);
    boolean spare = adverb > 1 && to - from > SHORT;
    int kind = words.classes.longestAt(text, from, to);
    if (kind > 0 && Head.endsName(words, text, from + kind, to)) {
      return kind;
    }
    int size = Size.before(text, from, to);
    if (size > 0 && Head.endsName(words, text, from + size, to)) {
      return size;
    }
    int number =
        from == to || Han.is(text.charAt(from)) ? 0 : ItemNumber.end(text, from, to) - from;
    return Math.max(
        number, spare || isOnlyAdverbs(text, from, to) ? Math.max(prefix, adverb) : prefix);
  }

  /** 全市首座大桥——A and 铁路方面——A are A, but 柳河——青石线 is a line. */
  private static int afterDash(String text, int from, int to) {
    int dash = Span.last(text, '—', from, to);
    boolean explains = dash > from + SHORTEST_EXPLANATION && text.charAt(dash - 1) == '—';
    boolean leads =
        dash > from + TOPIC.length() && text.startsWith(TOPIC, dash - 1 - TOPIC.length());
    return explains || leads ? dash + 1 : from;
  }

  /** 检查组一行来到A is A where a whole name is left. */
  private int afterVisit(String text, int from, int to) {
    int name = from;
    int last = to - Head.SHORTEST_NAME;
    for (int i = words.visits.find(text, from, last);
        i >= 0;
        i = words.visits.find(text, i + 1, last)) {
      name = i + words.visits.longestAt(text, i, last);
    }
    if (name == from) {
      return from;
    }
    Head head = Head.of(words, text, name, to);
    return head.isNoun() && head.length() < to - name ? name : from;
  }

  /** 总投资10亿元的A is A; the 的 of a short name stays. */
  private static int afterAttribute(String text, int from, int to) {
    int of = Span.last(text, '的', from, to);
    if (of < from || to - of < 4) {
      return from;
    }
    boolean isNew = of == from + 1 && text.charAt(from) == '新';
    return isNew || isStretch(text, from, of) ? from : of + 1;
  }

  /** 柳河至青石|的公路: the ends of a line are a part of its name. */
  private static boolean isStretch(String text, int from, int of) {
    int to = Math.max(Span.last(text, '至', from, of), Span.last(text, '到', from, of));
    return to > from + 1
        && to < of - 1
        && of - to <= LONGEST_PLACE
        && !Ascii.hasDigit(text, from, of);
  }

  private static Span unquoted(String text, int from, int to) {
    boolean whole =
        to - from > 2
            && text.charAt(from) == '“'
            && text.charAt(to - 1) == '”'
            && text.indexOf('”', from) == to - 1;
    return whole ? new Span(from + 1, to - 1) : new Span(from, Math.max(from, to));
  }
}
