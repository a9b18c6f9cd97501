package org.yunhe.report.project;

/** What the model weighs in a candidate; the file of weights names each with its value. */
enum Feature {
  /** That it is a candidate at all. */
  BIAS("bias"),
  VERB("verb"),
  VERB_START("verbStart"),
  VERB_END("verbEnd"),
  STAGE("stage"),
  GOVERNMENT("government"),
  /** Two chars of what is said of it in words that no list holds. */
  SAID("said"),
  /** How many names its list has. */
  ITEMS("items"),
  /** How many of the others end like a built thing, in quarters. */
  BUILT_PEERS("builtPeers"),
  /** What the last name of its list ends like. */
  LAST_HEAD("lastHead"),
  /** What kind of word 等 leads to. */
  TAIL("tail"),
  TAIL_WORD("tailWord"),
  TAIL_AND_HEAD("tail&head"),
  /** What kind of word it ends with. */
  HEAD("head"),
  HEAD_WORD("headWord"),
  /** That its last word is all of it. */
  BARE_HEAD("bareHead"),
  END_1("end1"),
  END_2("end2"),
  START_1("start1"),
  START_2("start2"),
  LENGTH("length"),
  /** A mark, or a kind of word, that stands in it. */
  HAS("has"),
  /** Two chars in it that most reports hold. */
  PAIR("pair"),
  /** Whether its first two chars are shared with other reports. */
  OWN_START("ownStart"),
  /** How much of it is its own, in fifths. */
  OWN("own"),
  OWN_AND_HEAD("own&head"),
  /** How many of its pairs of chars no report holds. */
  UNKNOWN("unknown"),
  UNKNOWN_AND_HEAD("unknown&head");

  private final String label;
  private final long hash;

  Feature(String label) {
    this.label = label;
    this.hash = FeatureHash.named(label);
  }

  /** The name in the file of weights. */
  String label() {
    return label;
  }

  /** The hash of the name and the mark that leads to its value, taken on by {@link FeatureHash}. */
  long hash() {
    return hash;
  }
}
