package org.yunhe.report.project;

/**
 * A hash of a feature of 64 bits, taken over its chars, so that no string is made of the parts it
 * is composed of. Two features of a file hash alike once in some 10^11 files of 10,000.
 */
final class FeatureHash {
  private static final long PRIME = 0x100000001B3L;
  private static final long START = 0xCBF29CE484222325L;

  private FeatureHash() {}

  /** The hash of a feature as the file names it. */
  static long of(String feature) {
    return mixed(more(START, feature, 0, feature.length()));
  }

  /** The hash of {@code name=value}, the value being a part of a text. */
  static long of(Feature feature, String text, int from, int to) {
    return mixed(more(feature.hash(), text, from, to));
  }

  /** The hash of {@code name=one&other}. */
  static long ofBoth(Feature feature, String one, String other) {
    long joined = more(more(feature.hash(), one, 0, one.length()), '&');
    return mixed(more(joined, other, 0, other.length()));
  }

  /** The hash of {@code name=}, to be taken on over a value. */
  static long named(String name) {
    return more(more(START, name, 0, name.length()), '=');
  }

  private static long more(long hash, String text, int from, int to) {
    long more = hash;
    for (int i = from; i < to; i++) {
      more = more(more, text.charAt(i));
    }
    return more;
  }

  private static long more(long hash, char c) {
    return (hash ^ c) * PRIME;
  }

  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 29);
  }
}
