package org.yunhe.report.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yunhe.report.lexicon.CharSet;

/** Splits what a verb governs into names, and takes off what is no part of a name. */
final class ListReader {
  /** Words in which 等 is no "and so on". */
  private static final Set<String> NOT_ETC =
      Set.of(
          "高等", "平等", "均等", "中等", "初等", "对等", "同等", "甲等", "优等", "头等", "等级", "等待", "等额", "等离", "等值",
          "等效", "等闲");

  private static final Set<String> OFTEN_ETC = Set.of("平等", "均等", "对等", "同等");

  private static final CharSet LIST_MARK = CharSet.of("、");
  private static final String[] CONJUNCTIONS = {"以及", "和", "及", "与", "暨"};
  private static final CharSet OPEN_CONJUNCTION = CharSet.of("以和及与暨");
  private static final Set<String> ATTACHED = Set.of("配套", "附属", "其他", "相关");

  /** Names no longer keep what looks like an adverb in them. */
  private static final int SHORT = 4;

  /** What is left of a name at least when what follows it is taken off. */
  private static final int SHORTEST = 3;

  private static final int LONGEST_PLACE = 8;

  private static final int LONGEST_DEEDS = 14;

  private static final CharSet EDGE = CharSet.of(" 　\t\n\r：:，,、；;。—-");

  private final ProjectWords words;

  ListReader(ProjectWords words) {
    this.words = words;
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
      int etc = etc(text, rest, nesting);
      int end = etc < 0 ? rest.end() : nextList(text, new Span(etc + 1, rest.end()), nesting);
      lists.add(list(text, new Span(rest.start(), end), etc, verbFollows, nesting));
      rest = new Span(end, range.end());
    }
    return lists;
  }

  /** Where another list begins behind 等…; the end of the range if none does. */
  private int nextList(String text, Span range, Nesting nesting) {
    for (int i = range.start() + 2; i < range.end() - 2; i++) {
      int mark = nesting.inside(i) ? 0 : text.charAt(i) == '、' ? 1 : conjunction(text, i);
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
        || etc(text, next, nesting) >= 0
        || next.of(text).indexOf('、') >= 0;
  }

  private ItemList list(String text, Span range, int etc, boolean verbFollows, Nesting nesting) {
    int count = etc < 0 ? ListCount.closing(text, range, nesting) : -1;
    int close = Math.max(etc, count);
    Span body = new Span(range.start(), close < 0 ? range.end() : close);
    Span tail =
        close < 0
            ? new Span(range.end(), range.end())
            : trimTail(text, etc < 0 ? count : etc + 1, range.end());
    List<Span> items = new ArrayList<>();
    for (Span part : nesting.split(text, body, LIST_MARK)) {
      for (Span item : atConjunctions(text, part, nesting)) {
        Span name = trim(text, item, verbFollows && item.end() == range.end());
        if (!name.isEmpty()) {
          items.add(name);
        }
      }
    }
    int built = 0;
    for (Span item : items) {
      built += Head.of(words, text, item).isBuilt() ? 1 : 0;
    }
    return new ItemList(items, built, tail, close >= 0);
  }

  /** Whether a range holds adverbs and a time at most. */
  boolean isOnlyAdverbs(String text, int from, int end) {
    int to = WrittenTime.before(text, from, end);
    int i = from;
    while (i < to) {
      int adverb = words.adverbs.longestAt(text, i, to);
      if (adverb == 0) {
        return false;
      }
      i += adverb;
    }
    return true;
  }

  /** Where 等 closes the list; -1 if it does not. */
  private int etc(String text, Span range, Nesting nesting) {
    for (int i = range.start() + 1; i < range.end(); i++) {
      if (text.charAt(i) == '等' && !nesting.inside(i) && !isPartOfWord(text, i, range.end())) {
        return i;
      }
    }
    return -1;
  }

  /** 高等, 等级; but 黎平等高速公路 is a list. */
  private boolean isPartOfWord(String text, int i, int end) {
    String word = text.substring(i - 1, i + 1);
    boolean closes = OFTEN_ETC.contains(word) && words.projectTails.longestAt(text, i + 1, end) > 0;
    return (NOT_ETC.contains(word) && !closes)
        || (i + 1 < end && NOT_ETC.contains(text.substring(i, i + 2)));
  }

  private Span trimTail(String text, int from, int end) {
    int to = end;
    while (to > from) {
      int adverb = words.adverbs.longestBefore(text, from, to);
      if (adverb == 0) {
        break;
      }
      to -= adverb;
    }
    return new Span(from, withoutDeeds(text, from, to, 1));
  }

  /** The names that conjunctions join, where the left side ends like a built thing. */
  private List<Span> atConjunctions(String text, Span part, Nesting nesting) {
    List<Span> items = new ArrayList<>();
    int from = part.start();
    for (int i = from + 2; i < part.end() - 1; i++) {
      int length = nesting.inside(i) ? 0 : conjunction(text, i);
      if (length > 0 && i >= from + 2 && joins(text, new Span(from, part.end()), i, i + length)) {
        items.add(new Span(from, i));
        from = i + length;
      }
    }
    items.add(new Span(from, part.end()));
    return items;
  }

  private static int conjunction(String text, int at) {
    if (!OPEN_CONJUNCTION.has(text.charAt(at))) {
      return 0;
    }
    for (String word : CONJUNCTIONS) {
      if (text.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }

  private boolean joins(String text, Span part, int left, int right) {
    Span first = new Span(part.start(), left);
    Head head = Head.of(words, text, first);
    boolean weak = text.charAt(left) == '及' || text.charAt(left) == '暨';
    boolean listed = part.end() < text.length() && "、等".indexOf(text.charAt(part.end())) >= 0;
    return (weak ? head.isOneThing() : head.isBuilt() || head.kind() == HeadKind.PLURAL)
        && first.length() > head.length()
        && part.end() - right >= (listed ? 2 : 3)
        && !ATTACHED.contains(text.substring(right, right + 2));
  }

  /** The name inside an item: without adverbs, quantities, 总投资…的 before it and 建设 after it. */
  private Span trim(String text, Span item, boolean verbFollows) {
    int from = item.start();
    int to = item.end();
    boolean changed = true;
    while (changed && from < to) {
      int before = from;
      int beforeTo = to;
      while (from < to && EDGE.has(text.charAt(from))) {
        from++;
      }
      while (from < to && EDGE.has(text.charAt(to - 1))) {
        to--;
      }
      from += lead(text, from, to);
      to = WrittenTime.before(text, from, to);
      if (verbFollows && to - from > SHORT) {
        to -= words.adverbs.longestBefore(text, from, to);
      }
      to = withoutDeeds(text, from, to, SHORTEST);
      from = afterAttribute(text, from, to);
      to = beforePlace(text, from, to);
      to = beforeMeasure(text, from, to);
      changed = from != before || to != beforeTo;
    }
    return unquoted(text, from, to);
  }

  /** Length of a quantity or an adverb before a name; a single character may be the name's own. */
  private int lead(String text, int from, int to) {
    if (words.ownStarts.longestAt(text, from, to) > 0) {
      return 0;
    }
    int prefix = words.prefixes.longestAt(text, from, to);
    int adverb = words.adverbs.longestAt(text, from, to);
    boolean spare = adverb > 1 && to - from > SHORT;
    return spare || isOnlyAdverbs(text, from, to) ? Math.max(prefix, adverb) : prefix;
  }

  /** 总投资10亿元的A is A; the 的 of a short name stays. */
  private static int afterAttribute(String text, int from, int to) {
    int of = last(text, '的', from, to);
    if (of < from || to - of < 4) {
      return from;
    }
    String attribute = text.substring(from, of);
    return attribute.equals("新") ? from : of + 1;
  }

  /** A在B is A where the verb follows (A在B开工). */
  private static int beforePlace(String text, int from, int to) {
    int in = last(text, '在', Math.max(from, to - LONGEST_PLACE), to);
    boolean place = in > from + 3 && last(text, '在', from, in) < 0;
    boolean word =
        place
            && ("存潜".indexOf(text.charAt(in - 1)) >= 0
                || (in + 1 < to && "线建校职".indexOf(text.charAt(in + 1)) >= 0));
    return place && !word ? in : to;
  }

  /** 龙河大桥全长2.6公里 is 龙河大桥. */
  private int beforeMeasure(String text, int from, int to) {
    for (int i = from + SHORTEST; i < to; i++) {
      int measure = words.measures.longestAt(text, i, to);
      int number = i + measure;
      if (number < to && text.charAt(number) == '约') {
        number++;
      }
      if (measure > 0 && number < to && Character.isDigit(text.charAt(number))) {
        return i;
      }
    }
    return to;
  }

  private static int last(String text, char c, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** Where a name ends before 建设, 前期工作 and the like, and before a conjunction left over. */
  private int withoutDeeds(String text, int from, int to, int shortest) {
    int deed =
        Math.max(
            words.deeds.longestBefore(text, from, to),
            words.preliminaries.longestBefore(text, from, to));
    if (deed == 0) {
      return beforeDeeds(text, from, to, shortest);
    }
    if (to - from - deed < shortest) {
      return to;
    }
    boolean joined = "和及与并".indexOf(text.charAt(to - deed - 1)) >= 0;
    return to - deed - (joined ? 1 : 0);
  }

  /** A的招商和改造工作 is A. */
  private int beforeDeeds(String text, int from, int to, int shortest) {
    int of = last(text, '的', Math.max(from + shortest, to - LONGEST_DEEDS), to);
    if (of < 0 || of == to - 1) {
      return to;
    }
    int i = of + 1;
    while (i < to) {
      int deed = words.deedVerbs.longestAt(text, i, to);
      if (deed == 0 && "和与及、".indexOf(text.charAt(i)) < 0) {
        return to;
      }
      i += Math.max(1, deed);
    }
    return of;
  }

  private static Span unquoted(String text, int from, int to) {
    boolean whole =
        to - from > 2
            && text.charAt(from) == '“'
            && last(text, '”', from, to) == to - 1
            && last(text, '”', from, to - 1) < 0;
    return whole ? new Span(from + 1, to - 1) : new Span(from, Math.max(from, to));
  }
}
