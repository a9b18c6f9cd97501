package org.yunhe.report.project;

import org.jspecify.annotations.Nullable;
import org.yunhe.report.lexicon.Ascii;

/** Finds verbs that say what is true of the projects listed behind them: 续建的有A, 集中开工的28个重点项目. */
final class ListingVerbs {
  /** Chars between 的 and 项目. */
  private static final int LONGEST_KIND = 14;

  private final ProjectWords words;
  private final Kinds kinds;

  ListingVerbs(ProjectWords words) {
    this.words = words;
    this.kinds = new Kinds(words);
  }

  /** The verb that starts at a place with what leads to the list; null if none does. */
  @Nullable VerbGroup at(String text, int at, int end, Verbal verbal) {
    int to = at + Math.max(verbal.before(), verbal.after());
    if (to == at || to >= end || text.charAt(to) != '的') {
      return null;
    }
    String verb = text.substring(at, to);
    int listing = to + words.listing.longestAt(text, to, end);
    if (listing > to) {
      return VerbGroup.of(at, listing, verb, words.stage(verb), false, true);
    }
    int kind = afterKind(text, to + 1, end);
    if (kind < 0) {
      return null;
    }
    int opener = words.openers.longestAt(text, kind, end);
    boolean counted = kind == end || Ascii.isDigit(text.charAt(kind)) || text.charAt(kind) == '共';
    return opener == 0 && !counted
        ? null
        : VerbGroup.of(at, kind + opener, verb, words.stage(verb), false, opener > 0);
  }

  /** Where 28个重点项目 ends; -1 if no more than a kind does not lead up to it. */
  private int afterKind(String text, int from, int end) {
    for (int i = from; i < Math.min(end, from + LONGEST_KIND); i++) {
      int generic = words.genericEnds.longestAt(text, i, end);
      if (generic > 0) {
        return kinds.start(text, from, i) == from ? i + generic : -1;
      }
    }
    return -1;
  }
}
