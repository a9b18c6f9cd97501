package org.yunhe.report.project;

/**
 * How much of a name is its own: the pairs of neighbouring characters that reports do not share.
 * What they do share teaches what such a name is.
 */
final class OwnPairs {
  private static final String[] FIFTHS = {"0/5", "1/5", "2/5", "3/5", "4/5", "5/5"};
  private static final String[] COUNTS = {"0", "1", "2", ">2"};

  private final ProjectWords words;

  OwnPairs(ProjectWords words) {
    this.words = words;
  }

  /**
   * Gives the features of a name to a sink.
   *
   * @param kind the kind of its last word
   * @param end where its last word starts
   */
  void of(String name, String kind, int end, FeatureSink features) {
    int pairs = 0;
    int rare = 0;
    int unknown = 0;
    for (int i = 0; i + 1 < name.length(); i++) {
      char one = name.charAt(i);
      char other = name.charAt(i + 1);
      Sharing sharing = words.pairs.of(one, other);
      boolean common = sharing == Sharing.MOST;
      if (common) {
        features.add(Feature.PAIR, name, i, i + 2);
      }
      if (i + 1 < end && isHan(one) && isHan(other)) {
        pairs++;
        rare += common ? 0 : 1;
        unknown += sharing == null ? 1 : 0;
        if (i == 0) {
          features.add(Feature.OWN_START, common ? "common" : sharing == null ? "own" : "known");
        }
      }
    }
    String own = pairs == 0 ? "short" : FIFTHS[5 * rare / pairs];
    String count = COUNTS[Math.min(unknown, COUNTS.length - 1)];
    features.add(Feature.OWN, own);
    features.add(Feature.UNKNOWN, count);
    features.addBoth(Feature.OWN_AND_HEAD, own, kind);
    features.addBoth(Feature.UNKNOWN_AND_HEAD, count, kind);
  }

  private static boolean isHan(char c) {
    return (c >= '\u3400' && c <= '\u9FFF') || c == '〇';
  }
}
