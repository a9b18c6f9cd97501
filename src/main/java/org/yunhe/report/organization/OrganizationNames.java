package org.yunhe.report.organization;

import java.util.ArrayList;
import java.util.List;

/** Finds full names of organisations by what they end with. */
final class OrganizationNames {
  private static final int LONGEST = 24;
  private static final int SHORTEST_STEM = 2;
  private static final String BOUNDARIES = "、，。；：（）“”《》 与和同由的及在向为将对以被于了";

  private final OrganizationWords words;

  OrganizationNames(OrganizationWords words) {
    this.words = words;
  }

  /** The length of the full name that starts at a place; 0 if none does. */
  int fullNameAt(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    for (int i = from + 1; i < limit; i++) {
      if (BOUNDARIES.indexOf(text.charAt(i)) >= 0
          && text.charAt(i) != '（'
          && text.charAt(i) != '）') {
        return 0;
      }
      int suffix = words.suffixes.longestAt(text, i, limit);
      if (suffix > 0 && i - from >= SHORTEST_STEM && isOwn(text, from, i)) {
        return i + suffix - from;
      }
    }
    return 0;
  }

  /** All full names in a text, in order. */
  List<String> in(String text) {
    List<String> names = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      boolean starts = from == 0 || BOUNDARIES.indexOf(text.charAt(from - 1)) >= 0;
      int mark = starts ? words.partnerMarks.longestAt(text, from, text.length()) : 0;
      int start = from + mark;
      int length = starts ? fullNameAt(text, start) : 0;
      if (length > 0) {
        names.add(text.substring(start, start + length));
        from = start + length;
      } else {
        from++;
      }
    }
    return names;
  }

  /** Whether two characters or more are left besides generic words, and no number. */
  private boolean isOwn(String text, int from, int to) {
    int own = 0;
    int i = from;
    while (i < to) {
      int generic = words.generic.longestAt(text, i, to);
      own += generic == 0 ? 1 : 0;
      i += Math.max(1, generic);
    }
    return own >= SHORTEST_STEM
        && text.substring(from, to).chars().noneMatch(Character::isDigit)
        && "一各多该本几数".indexOf(text.charAt(from)) < 0;
  }
}
