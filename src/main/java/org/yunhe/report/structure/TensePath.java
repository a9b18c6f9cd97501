package org.yunhe.report.structure;

/**
 * Finds the sentences of a run that look ahead: the likeliest path through what each of them weighs
 * by itself (Viterbi), where a text seldom changes its view and looks back unless words say
 * otherwise.
 */
final class TensePath {
  /** What one sentence weighs at most, so that a long one does not tell for all. */
  private static final int MOST = 10;

  /** What a change of the view costs. */
  private static final int TURN = 16;

  /** What it costs to look ahead from the start in a text that plans as much as it reports. */
  private static final int START = 3;

  /** The same in any other: news and communiqués mostly look back. */
  private static final int LATE_START = 7;

  private TensePath() {}

  /**
   * Whether each sentence looks ahead.
   *
   * @param scores what each weighs: above 0 where its words look ahead
   * @param plans whether the text is of a kind that plans as much as it reports
   */
  static boolean[] ahead(int[] scores, boolean plans) {
    boolean[] stayed = new boolean[scores.length];
    boolean[] turned = new boolean[scores.length];
    int back = 0;
    int ahead = plans ? -START : -LATE_START;
    for (int i = 0; i < scores.length; i++) {
      stayed[i] = i == 0 || ahead >= back - TURN;
      turned[i] = i > 0 && ahead - TURN > back;
      int best = stayed[i] ? ahead : back - TURN;
      back = turned[i] ? ahead - TURN : back;
      ahead = best + bounded(scores[i]);
    }
    boolean[] path = new boolean[scores.length];
    boolean now = ahead > back;
    for (int i = scores.length - 1; i >= 0; i--) {
      path[i] = now;
      now = now ? stayed[i] : turned[i];
    }
    return path;
  }

  /** What the sentences of a range weigh together, none of them too much. */
  static int weight(int[] scores, int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += bounded(scores[i]);
    }
    return sum;
  }

  private static int bounded(int score) {
    return Math.max(-MOST, Math.min(MOST, score));
  }
}
