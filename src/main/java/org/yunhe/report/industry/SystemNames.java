package org.yunhe.report.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yunhe.report.lexicon.CharSet;
import org.yunhe.report.lexicon.Lexicon;
import org.yunhe.report.lexicon.WordTrie;

/** Finds the names of industrial systems: digits and N joined by +, or 六大…产业. */
final class SystemNames {
  /** How far from its name the noun of a system may stand: “3+3”现代工业体系. */
  private static final int REACH = 12;

  /** No sentence that defines a system names more. */
  private static final int MOST = 20;

  private static final CharSet STOPS = CharSet.of("，。；：、！？,;:（）()“”");

  /** Digits, and the letters that stand for any number. */
  private static final String PARTS = "0123456789NnXx";

  /** What follows the first number of a name. */
  private static final CharSet JOINTS = CharSet.of("+＋大个");

  private static final CharSet PART = CharSet.of(PARTS);

  private final WordTrie nouns;
  private final Map<String, String> numerals;

  /** What the name of a system may start with. */
  private final CharSet starts;

  SystemNames(Lexicon lexicon) {
    this.nouns = lexicon.trie("system.nouns");
    this.numerals = lexicon.map("numerals");
    this.starts = CharSet.of(PARTS + String.join("", numerals.keySet()));
  }

  /** Whether a range may hold the name of a system, told by its + or by a counter alone. */
  boolean mayBeIn(String text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (JOINTS.has(text.charAt(i)) && starts.has(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  List<SystemName> find(String text) {
    List<SystemName> names = new ArrayList<>();
    for (int i = 0; i < text.length() && names.size() < MOST; i++) {
      if (!starts.has(text.charAt(i))) {
        continue;
      }
      SystemName name = joined(text, i);
      if (name == null) {
        name = counted(text, i);
      }
      if (name != null) {
        names.add(name);
        i = name.end() - 1;
      }
    }
    return names;
  }

  /** 3+3, 1+3+N: a number or N, then + and the next, at least once. */
  private @Nullable SystemName joined(String text, int start) {
    boolean inside =
        start > 0 && (PART.has(text.charAt(start - 1)) || isPlus(text.charAt(start - 1)));
    if (inside || !PART.has(text.charAt(start))) {
      return null;
    }
    if (!isPlus(afterPart(text, start))) {
      return null;
    }
    List<Integer> sizes = new ArrayList<>();
    int at = start;
    while (at < text.length() && PART.has(text.charAt(at))) {
      int to = at;
      while (to < text.length() && PART.has(text.charAt(to))) {
        to++;
      }
      sizes.add(size(text.substring(at, to)));
      at = to;
      if (at + 1 < text.length() && isPlus(text.charAt(at)) && PART.has(text.charAt(at + 1))) {
        at++;
      } else {
        break;
      }
    }
    if (sizes.size() < 2) {
      return null;
    }
    int quoted = at < text.length() && text.charAt(at) == '”' ? at + 1 : at;
    int noun = noun(text, quoted);
    if (noun < 0) {
      return null;
    }
    int from = start > 0 && text.charAt(start - 1) == '“' ? start - 1 : start;
    return new SystemName(text.substring(start, at).replace('＋', '+'), sizes, from, noun);
  }

  /** What follows the digits or the N at a place; a blank at the end of the text. */
  private static char afterPart(String text, int start) {
    int at = start;
    while (at < text.length() && PART.has(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : ' ';
  }

  /** 六大优势产业, 15个产业. */
  private @Nullable SystemName counted(String text, int start) {
    for (int length = 2; length > 0; length--) {
      int after = start + length;
      if (after + 2 < text.length() && isCounter(text, after)) {
        String size = numerals.get(text.substring(start, after));
        boolean whole = start == 0 || !PART.has(text.charAt(start - 1));
        int noun = size == null || !whole ? -1 : noun(text, after + 1);
        if (noun > 0 && Integer.parseInt(size) > 2 && text.substring(after, noun).contains("产业")) {
          return new SystemName(
              text.substring(start, noun), List.of(Integer.valueOf(size)), start, noun);
        }
      }
    }
    return null;
  }

  /** 大, or 个 as in 15个产业, but not 六个工业部. */
  private static boolean isCounter(String text, int at) {
    char counter = text.charAt(at);
    return counter == '大'
        || (counter == '个' && (text.startsWith("产业", at + 1) || text.startsWith("重点产业", at + 1)));
  }

  /** After the noun of a system that starts close to a place; -1 if there is none. */
  private int noun(String text, int from) {
    for (int i = from; i < Math.min(text.length(), from + REACH); i++) {
      if (STOPS.has(text.charAt(i))) {
        return -1;
      }
      int length = nouns.longestAt(text, i, text.length());
      if (length > 0) {
        int end = i + length;
        return text.startsWith("体系", end) ? end + 2 : end;
      }
    }
    return -1;
  }

  private static int size(String part) {
    boolean number = part.length() < 4 && part.chars().allMatch(Character::isDigit);
    return number ? Integer.parseInt(part) : SystemName.OPEN;
  }

  private static boolean isPlus(char c) {
    return c == '+' || c == '＋';
  }
}
