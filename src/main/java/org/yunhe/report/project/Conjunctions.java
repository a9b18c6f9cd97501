package org.yunhe.report.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yunhe.report.lexicon.CharSet;

/** Tells where 和 and its like join two names, and where they are inside of one. */
final class Conjunctions {
  private static final String[] WORDS = {"以及", "和", "及", "与", "暨"};
  private static final CharSet OPENING = CharSet.of("以和及与暨");

  /** What follows a conjunction that belongs to the name before it. */
  private static final Set<String> ATTACHED = Set.of("配套", "附属", "其他", "相关");

  /** Characters that a name has at least besides its last word. */
  private static final int LEAST_OWN = 3;

  private final ProjectWords words;

  Conjunctions(ProjectWords words) {
    this.words = words;
  }

  /** Length of the conjunction that stands at a place; 0 if none does. */
  static int lengthAt(String text, int at) {
    if (!OPENING.has(text.charAt(at))) {
      return 0;
    }
    for (String word : WORDS) {
      if (text.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }

  /**
   * The names that conjunctions join, where the left side ends like a built thing, and quoted names
   * side by side: “A”“B”.
   */
  List<Span> split(String text, Span part, Nesting nesting) {
    List<Span> items = new ArrayList<>();
    int from = part.start();
    for (int i = from + 2; i < part.end() - 1; i++) {
      if (text.charAt(i) == '“' && text.charAt(i - 1) == '”') {
        items.add(new Span(from, i));
        from = i;
        continue;
      }
      int length = nesting.inside(i) ? 0 : lengthAt(text, i);
      if (length > 0 && i >= from + 2 && joins(text, new Span(from, part.end()), i, i + length)) {
        items.add(new Span(from, i));
        from = i + length;
      }
    }
    items.add(new Span(from, part.end()));
    return items;
  }

  /**
   * Splits the one name that holds a conjunction, where a count behind the list tells of one more.
   */
  void splitOne(String text, List<Span> items) {
    for (int k = 0; k < items.size(); k++) {
      Span item = items.get(k);
      for (int i = item.start() + 2; i < item.end() - 2; i++) {
        int length = lengthAt(text, i);
        if (length > 0) {
          items.set(k, new Span(item.start(), i));
          items.add(k + 1, new Span(i + length, item.end()));
          return;
        }
      }
    }
  }

  private boolean joins(String text, Span part, int left, int right) {
    Span first = new Span(part.start(), left);
    Head head = Head.of(words, text, first);
    boolean weak = text.charAt(left) == '及' || text.charAt(left) == '暨';
    boolean together = "及暨与".indexOf(text.charAt(left)) >= 0;
    if (together && !isOwn(text, new Span(right, part.end()))) {
      return false;
    }
    if (head.kind() == HeadKind.WORKS && isWorks(text, right, part.end())) {
      return false;
    }
    boolean listed = part.end() < text.length() && "、等".indexOf(text.charAt(part.end())) >= 0;
    return (weak ? head.isOneThing() : head.isBuilt() || head.kind() == HeadKind.PLURAL)
        && first.length() > head.length()
        && part.end() - right >= (listed ? 2 : 3)
        && !ATTACHED.contains(text.substring(right, right + 2));
  }

  /** 流域保护和修复工程, 老街改造和布展: another deed to the same place. */
  private boolean isWorks(String text, int from, int to) {
    Head head = Head.of(words, text, from, to);
    int end = head.kind() == HeadKind.GENERIC ? to - head.length() : Remark.before(text, from, to);
    Head works = Head.of(words, text, from, end);
    return works.kind() == HeadKind.WORKS && works.length() == end - from;
  }

  /** Whether a name says more than what kind of thing it is: 水厂及管网 is one thing. */
  private boolean isOwn(String text, Span name) {
    return name.length() - Head.of(words, text, name).length() >= LEAST_OWN;
  }
}
