package org.yunhe.report.statement;

import java.util.Set;

/** Words for all of a place, which name none: 全国, 全市. */
final class Wholes {
  /** Each of them has so many chars. */
  static final int LENGTH = 2;

  private static final Set<String> WORDS = Set.of("全国", "全省", "全市", "全区", "全县", "全州", "全旗");

  private Wholes() {}

  /** Whether such a word starts at a place. */
  static boolean isAt(String text, int at) {
    return text.charAt(at) == '全'
        && at + LENGTH <= text.length()
        && WORDS.contains(text.substring(at, at + LENGTH));
  }
}
