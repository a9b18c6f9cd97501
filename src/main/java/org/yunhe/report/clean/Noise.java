package org.yunhe.report.clean;

import org.yunhe.report.lexicon.CharSet;
import org.yunhe.report.lexicon.Han;
import org.yunhe.report.lexicon.Lexicon;
import org.yunhe.report.lexicon.WordTrie;

/** Knows the words of web pages and newspapers that are not of the report. */
final class Noise {
  private static final int LONGEST_PAGE_LINE = 60;
  private static final int LONGEST_PAGE_TURN = 12;

  private static final String OPENING = "（[【〔";
  private static final String CLOSING = "）]】〕";
  private static final CharSet OPEN = CharSet.of(OPENING);

  private final WordTrie toolbar;
  private final WordTrie pageLine;
  private final WordTrie pageTurn;

  Noise(Lexicon lexicon) {
    toolbar = lexicon.trie("toolbar");
    pageLine = lexicon.trie("page-line");
    pageTurn = lexicon.trie("page-turn");
  }

  /** Whether a line is about the page: toolbar words alone, or a short line such as 责任编辑：…. */
  boolean isPageLine(Draft draft, int start, int end) {
    return end - start <= LONGEST_PAGE_LINE && isPageLine(draft.text(start, end));
  }

  private boolean isPageLine(String line) {
    if (pageLine.longestAt(line, 0, line.length()) > 0) {
      return true;
    }
    int words = 0;
    int i = 0;
    while (i < line.length()) {
      int word = toolbar.longestAt(line, i, line.length());
      if (word > 0) {
        words++;
        i += word;
      } else if (Character.isLetterOrDigit(line.charAt(i))) {
        return false;
      } else {
        i++;
      }
    }
    return words > 0;
  }

  /** Length of a bracketed note at a place: （下转第三版）, [内容纠错], 【打印】; 0 if there is none. */
  int noteAt(Draft draft, int at) {
    char open = draft.charAt(at);
    if (Han.is(open) || !OPEN.has(open)) {
      return 0;
    }
    char close = CLOSING.charAt(OPENING.indexOf(open));
    int limit = Math.min(draft.length(), at + 2 + LONGEST_PAGE_TURN);
    for (int i = at + 1; i < limit; i++) {
      if (draft.charAt(i) == close) {
        return isNote(draft.text(at + 1, i)) ? i + 1 - at : 0;
      }
    }
    return 0;
  }

  private boolean isNote(String words) {
    return pageTurn.longestAt(words, 0, words.length()) > 0 || isPageLine(words);
  }
}
