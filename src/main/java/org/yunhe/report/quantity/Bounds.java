package org.yunhe.report.quantity;

import org.yunhe.report.lexicon.Lexicon;
import org.yunhe.report.lexicon.WordTrie;
import org.yunhe.staged.Comparison;

/** The words before and after a number that bound it: 超过, 不低于, 约; 以上, 以内, 左右. */
final class Bounds {
  private final WordTrie[] before;
  private final WordTrie[] after;
  private static final Comparison[] KINDS = {Comparison.GE, Comparison.LE, Comparison.APPROX};

  Bounds(Lexicon lexicon) {
    before =
        new WordTrie[] {
          lexicon.trie("before.ge"), lexicon.trie("before.le"), lexicon.trie("before.approx")
        };
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
    return new Found(comparison, number - best);
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
    return new Found(comparison, at + best);
  }
}
