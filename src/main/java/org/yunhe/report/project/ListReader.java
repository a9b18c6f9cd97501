package org.yunhe.report.project;

import java.util.ArrayList;
import java.util.List;
import org.yunhe.report.lexicon.CharSet;

/** Splits what a verb governs into names. */
final class ListReader {
  private static final CharSet LIST_MARK = CharSet.of("、");

  private final ProjectWords words;
  private final EtcMark etcs;
  private final Conjunctions conjunctions;
  private final NameTrimmer trimmer;
  private final Kinds kinds;

  ListReader(ProjectWords words, NameTrimmer trimmer) {
    this.words = words;
    this.etcs = new EtcMark(words);
    this.conjunctions = new Conjunctions(words);
    this.trimmer = trimmer;
    this.kinds = new Kinds(words);
  }

  /**
   * The lists that a range holds one after another: {@code A、B等铁路和C、D等机场}.
   *
   * @param verbFollows whether a verb stands behind the range, with its adverbs before it
   */
  List<ItemList> read(String text, Span range, boolean verbFollows, Nesting nesting) {
    List<ItemList> lists = new ArrayList<>();
    Span rest = range;
    while (!rest.isEmpty()) {
      int etc = etcs.in(text, rest, nesting);
      int end = etc < 0 ? rest.end() : nextList(text, new Span(etc + 1, rest.end()), nesting);
      lists.add(list(text, new Span(rest.start(), end), etc, verbFollows, nesting));
      rest = new Span(end, range.end());
    }
    return lists;
  }

  /** Where another list begins behind 等…; the end of the range if none does. */
  private int nextList(String text, Span range, Nesting nesting) {
    for (int i = range.start() + 2; i < range.end() - 2; i++) {
      int mark = nesting.inside(i) ? 0 : text.charAt(i) == '、' ? 1 : Conjunctions.lengthAt(text, i);
      if (mark > 0 && closes(text, range.start(), i)) {
        Span next = new Span(i + mark, range.end());
        boolean own = Head.of(words, text, next).length() < next.length();
        return own && mayList(text, i, next, nesting) ? i : range.end();
      }
    }
    return range.end();
  }

  /** Whether a generic tail ends at a place: 等5条公路|和…. */
  private boolean closes(String text, int from, int to) {
    return words.projectTails.longestBefore(text, from, to) > 0
        || words.otherTails.longestBefore(text, from, to) > 0;
  }

  private boolean mayList(String text, int mark, Span next, Nesting nesting) {
    return text.charAt(mark) == '、'
        || Head.of(words, text, next).isBuilt()
        || etcs.in(text, next, nesting) >= 0
        || next.of(text).indexOf('、') >= 0;
  }

  private ItemList list(String text, Span range, int etc, boolean verbFollows, Nesting nesting) {
    Span before = new Span(range.start(), etc < 0 ? range.end() : etc);
    int count = ListCount.closing(text, before, nesting);
    int close = Math.max(etc, count);
    Span body = new Span(range.start(), count < 0 ? before.end() : count);
    Span tail =
        close < 0
            ? new Span(range.end(), range.end())
            : trimmer.tail(text, etc < 0 ? count : etc + 1, range.end());
    List<Span> items = new ArrayList<>();
    for (Span part : Numbered.joined(text, nesting.split(text, body, LIST_MARK))) {
      for (Span item : conjunctions.split(text, part, nesting)) {
        Span name = trimmer.name(text, item, verbFollows && item.end() == range.end());
        if (!name.isEmpty() && mayBeName(text, name)) {
          items.add(name);
        }
      }
    }
    if (count >= 0 && items.size() + 1 == ListCount.valueAt(text, count)) {
      conjunctions.splitOne(text, items);
    }
    List<Head> heads = new ArrayList<>();
    int built = 0;
    for (Span item : items) {
      Head head = Head.of(words, text, item);
      heads.add(head);
      built += head.isBuilt() ? 1 : 0;
    }
    return new ItemList(items, heads, built, tail, close >= 0);
  }

  /**
   * Whether a range holds nothing that names never do: fragments of clauses and counts are none.
   */
  private boolean mayBeName(String text, Span range) {
    return range.length() > 1
        && !Count.opensName(text, range.start(), range.end())
        && !Kinds.countsInside(text, range.start(), range.end())
        && !kinds.isWhole(text, range.start(), range.end())
        && (words.neverStarts.longestAt(text, range.start(), range.end()) == 0
            || words.ownStarts.longestAt(text, range.start(), range.end()) > 0)
        && words.neverEnds.longestBefore(text, range.start(), range.end()) == 0
        && words.neverInside.find(text, range.start(), range.end()) < 0;
  }
}
