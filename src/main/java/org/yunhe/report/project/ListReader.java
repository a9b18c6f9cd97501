package org.yunhe.report.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits what a verb governs into names, and takes off what is no part of a name. */
final class ListReader {
  /** Words in which 等 is no "and so on". */
  private static final Set<String> NOT_ETC =
      Set.of(
          "高等", "平等", "均等", "中等", "初等", "对等", "同等", "甲等", "优等", "头等", "等级", "等待", "等额", "等离", "等值",
          "等效", "等闲");

  private static final String[] CONJUNCTIONS = {"以及", "和", "及", "与", "暨"};
  private static final Set<String> ATTACHED = Set.of("配套", "附属", "其他", "相关");

  /** Names no longer keep what looks like an adverb in them. */
  private static final int SHORT = 4;

  private static final int LONGEST_PLACE = 8;
  private static final String EDGE = " 　\t\n\r：:，,、；;。—-";

  /** What follows a name and says no more than its verb does. */
  private static final List<String> BUILDING =
      List.of("前期工作", "前期", "建设步伐", "建设进度", "的实施", "的建设", "的", "建设");

  private final ProjectWords words;

  ListReader(ProjectWords words) {
    this.words = words;
  }

  ItemList read(String text, Span range, Nesting nesting) {
    int etc = etc(text, range, nesting);
    Span body = new Span(range.start(), etc < 0 ? range.end() : etc);
    Span tail = etc < 0 ? new Span(range.end(), range.end()) : trimTail(text, etc, range.end());
    List<Span> items = new ArrayList<>();
    for (Span part : nesting.split(text, body, "、")) {
      for (Span item : atConjunctions(text, part, nesting)) {
        Span name = trim(text, item);
        if (!name.isEmpty()) {
          items.add(name);
        }
      }
    }
    long built = items.stream().filter(item -> Head.of(words, text, item).isBuilt()).count();
    return new ItemList(items, (int) built, tail, etc >= 0);
  }

  /** Whether a range holds adverbs alone, or nothing. */
  boolean isOnlyAdverbs(String text, int from, int to) {
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
  private static int etc(String text, Span range, Nesting nesting) {
    for (int i = range.start() + 1; i < range.end(); i++) {
      if (text.charAt(i) == '等' && !nesting.inside(i) && !isPartOfWord(text, i, range.end())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPartOfWord(String text, int i, int end) {
    return NOT_ETC.contains(text.substring(i - 1, i + 1))
        || (i + 1 < end && NOT_ETC.contains(text.substring(i, i + 2)));
  }

  private Span trimTail(String text, int etc, int end) {
    int to = end;
    while (to > etc + 1) {
      int adverb = words.adverbs.longestBefore(text, etc + 1, to);
      if (adverb == 0) {
        break;
      }
      to -= adverb;
    }
    for (String noun : BUILDING) {
      if (to - etc - 1 > noun.length() && text.startsWith(noun, to - noun.length())) {
        to -= noun.length();
      }
    }
    return new Span(etc + 1, to);
  }

  /** The names that conjunctions join, where the left side ends like a built thing. */
  private List<Span> atConjunctions(String text, Span part, Nesting nesting) {
    List<Span> items = new ArrayList<>();
    int from = part.start();
    for (int i = from + 2; i < part.end() - 2; i++) {
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
    return (weak ? head.isOneThing() : head.isBuilt() || head.kind() == HeadKind.PLURAL)
        && first.length() > head.length()
        && part.end() - right >= 3
        && !ATTACHED.contains(text.substring(right, right + 2));
  }

  /** The name inside an item: without adverbs, quantities, 总投资…的 before it and 建设 after it. */
  private Span trim(String text, Span item) {
    int from = item.start();
    int to = item.end();
    boolean changed = true;
    while (changed && from < to) {
      int before = from;
      int beforeTo = to;
      while (from < to && EDGE.indexOf(text.charAt(from)) >= 0) {
        from++;
      }
      while (from < to && EDGE.indexOf(text.charAt(to - 1)) >= 0) {
        to--;
      }
      int prefix = words.prefixes.longestAt(text, from, to);
      int adverb = words.adverbs.longestAt(text, from, to);
      boolean spare = to - from > SHORT || isOnlyAdverbs(text, from, to);
      from += spare ? Math.max(prefix, adverb) : prefix;
      if (spare) {
        to -= words.adverbs.longestBefore(text, from, to);
        to -= dateBefore(text, from, to);
      }
      from = afterAttribute(text, from, to);
      to = beforePlace(text, from, to);
      to = withoutBuilding(text, from, to);
      changed = from != before || to != beforeTo;
    }
    return unquoted(text, from, to);
  }

  /** Length of 一季度, 10月份, 6月底前 at the end of a range; 0 if there is none. */
  private static int dateBefore(String text, int from, int to) {
    for (String unit : List.of("月底前", "月份", "月底", "季度", "月前", "日前", "月")) {
      int number = to - unit.length();
      if (number > from && text.startsWith(unit, number)) {
        int start = number;
        while (start > from && "0123456789一二三四五六七八九十".indexOf(text.charAt(start - 1)) >= 0) {
          start--;
        }
        return start < number ? to - start : 0;
      }
    }
    return 0;
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
    return place && text.charAt(in - 1) != '存' && text.charAt(in - 1) != '潜' ? in : to;
  }

  private static int last(String text, char c, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  private static int withoutBuilding(String text, int from, int to) {
    for (String noun : BUILDING) {
      if (to - from > noun.length() + 2 && text.startsWith(noun, to - noun.length())) {
        return to - noun.length();
      }
    }
    return to;
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
