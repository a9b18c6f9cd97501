package org.yunhe.report.clean;

import org.yunhe.report.lexicon.Lexicon;
import org.yunhe.report.lexicon.WordTrie;

/** Knows the words of web pages and newspapers that are not of the report. */
final class Noise {
  private static final int LONGEST_PAGE_LINE = 60;
  private static final int LONGEST_PAGE_TURN = 12;

  private final WordTrie toolbar;
  private final WordTrie pageLine;
  private final WordTrie pageTurn;

  Noise(Lexicon lexicon) {
    toolbar = lexicon.trie("toolbar");
    pageLine = lexicon.trie("page-line");
    pageTurn = lexicon.trie("page-turn");
  }

  /** Whether a line is about the page: toolbar words alone, or a short line such as 责任编辑：…. */
  boolean isPageLine(CharSequence text, int start, int end) {
    if (end - start > LONGEST_PAGE_LINE) {
      return false;
    }
    if (pageLine.longestAt(text, start, end) > 0) {
      return true;
    }
    int words = 0;
    int i = start;
    while (i < end) {
      int word = toolbar.longestAt(text, i, end);
      if (word > 0) {
        words++;
        i += word;
      } else if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      } else {
        i++;
      }
    }
    return words > 0;
  }

  /** Length of a bracketed note at a place: （下转第三版）, [内容纠错], 【打印】; 0 if there is none. */
  int noteAt(CharSequence text, int at, int end) {
    char close = closing(text.charAt(at));
    if (close == 0) {
      return 0;
    }
    int turn = pageTurn.longestAt(text, at + 1, end);
    for (int i = at + 1; i < end && i <= at + 1 + LONGEST_PAGE_TURN; i++) {
      if (text.charAt(i) == close) {
        return turn > 0 || (i > at + 1 && isPageLine(text, at + 1, i)) ? i + 1 - at : 0;
      }
    }
    return 0;
  }

  private static char closing(char open) {
    return switch (open) {
      case '（' -> '）';
      case '[' -> ']';
      case '【' -> '】';
      case '〔' -> '〕';
      default -> 0;
    };
  }
}
