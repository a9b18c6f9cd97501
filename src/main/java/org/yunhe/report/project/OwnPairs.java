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
      boolean common = words.commonPairs.has(one, other);
      if (common) {
        features.add("pair", name, i, i + 2);
      }
      if (i + 1 < end && isHan(one) && isHan(other)) {
        boolean known = common || words.knownPairs.has(one, other);
        pairs++;
        rare += common ? 0 : 1;
        unknown += known ? 0 : 1;
        if (i == 0) {
          features.add("ownStart", common ? "common" : known ? "known" : "own");
        }
      }
    }
    String own = pairs == 0 ? "short" : FIFTHS[5 * rare / pairs];
    String count = COUNTS[Math.min(unknown, COUNTS.length - 1)];
    features.add("own", own);
    features.add("unknown", count);
    features.addBoth("own&head", own, kind);
    features.addBoth("unknown&head", count, kind);
  }

  private static boolean isHan(char c) {
    return Character.isIdeographic(c);
  }
}
