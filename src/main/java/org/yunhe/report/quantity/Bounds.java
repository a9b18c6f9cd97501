package org.yunhe.report.quantity;

import org.yunhe.report.lexicon.Lexicon;
import org.yunhe.report.lexicon.WordTrie;
import org.yunhe.staged.Comparison;

/** The words before and after a number that bound it: 超过, 不低于, 约; 以上, 以内, 左右. */
final class Bounds {
  private final WordTrie[] before;
  private final WordTrie[] after;
  private final WordTrie never;
  private static final Comparison[] KINDS = {Comparison.GE, Comparison.LE, Comparison.APPROX};

  Bounds(Lexicon lexicon) {
    before =
        new WordTrie[] {
          lexicon.trie("before.ge"), lexicon.trie("before.le"), lexicon.trie("before.approx")
        };
    never = lexicon.trie("before.never");
    after =
        new WordTrie[] {
          lexicon.trie("after.ge"), lexicon.trie("after.le"), lexicon.trie("after.approx")
        };
  }

  /**
   * A bound in the text.
   *
   * @param comparison what it says; EQ if there is none
   * @param at where it starts (before a number) or ends (after one)
   */
  record Found(Comparison comparison, int at) {}

  Found before(String text, int start, int number) {
    int best = 0;
    Comparison comparison = Comparison.EQ;
    for (int i = 0; i < KINDS.length; i++) {
      int length = before[i].longestBefore(text, start, number);
      if (length > best) {
        best = length;
        comparison = KINDS[i];
      }
    }
    return best > 0 && never.longestBefore(text, start, number) > best
        ? new Found(Comparison.EQ, number)
        : new Found(comparison, number - best);
  }

  Found after(String text, int at, int end) {
    int best = 0;
    Comparison comparison = Comparison.EQ;
    for (int i = 0; i < KINDS.length; i++) {
      int length = after[i].longestAt(text, at, end);
      if (length > best) {
        best = length;
        comparison = KINDS[i];
      }
    }
    return best == 1 && opensWord(text, at, end)
        ? new Found(Comparison.EQ, at)
        : new Found(comparison, at + best);
  }

  /** 25轮强降水, 3家来自省外: the char behind the unit begins a word of its own. */
  private static boolean opensWord(String text, int at, int end) {
    boolean closes = at + 1 >= end || !Character.isLetter(text.charAt(at + 1));
    return switch (text.charAt(at)) {
      case '强', '起', '来', '许' -> !closes && text.charAt(at + 1) != '的';
      case '多', '余' -> !closes && "式元功层媒样边种热".indexOf(text.charAt(at + 1)) >= 0;
      default -> false;
    };
  }
}
