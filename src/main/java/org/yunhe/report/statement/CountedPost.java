package org.yunhe.report.statement;

/**
 * The words behind a count, taken apart.
 *
 * @param thing what is counted: 公路 of 公路建成通车; empty if the words only say what it did (已开工)
 * @param tail what a list says once for all its things: 改扩建工程 of 道路等改扩建工程; empty if nothing
 * @param predicate what the things did: 建成通车; empty if the words do not say
 * @param manner whether the words tell how they did it: 全部, 顺利
 */
record CountedPost(String thing, String tail, String predicate, boolean manner) {
  private static final int SHORTEST_THING = 2;
  private static final String NOT_YET = "已未新";

  /** 高等学校, 中等职业学校, 平等: here 等 ends no list. */
  private static final String NOT_AND_SO_ON = "高中初平同特优均上下一二三";

  static CountedPost of(String post, StatementWords words) {
    int end = post.length();
    int said = words.manner.afterAll(post, 0, end);
    if (said < end && words.doneBy.afterAll(post, said, end) == end) {
      // 已陆续开工, 竣工投产.
      return new CountedPost("", "", post.substring(said), said > 0);
    }
    if (said < end && words.doneWith.longestAt(post, said, end) > 0) {
      return new CountedPost("", "", post.substring(said), said > 0);
    }
    if (end > 2 && "获被".indexOf(post.charAt(0)) >= 0 && post.charAt(1) != '奖') {
      return new CountedPost("", "", post, false);
    }
    if (end > 2 && "为是".indexOf(post.charAt(0)) >= 0 && words.keep.longestAt(post, 0, end) == 0) {
      return new CountedPost("", "", post.substring(1), false);
    }
    boolean doing = words.mannerOfVerb.longestAt(post, 0, end) > 0;
    int verb = doing ? -1 : verbIn(post, end, words);
    if (verb < 0) {
      return withManner(post, words);
    }
    int of = post.lastIndexOf('的', verb);
    if (of > 0) {
      return listed(post.substring(0, of), post.substring(of + 1) + "的", false, words);
    }
    int noun = beforeManner(post, verb, words);
    boolean manner = words.manner.longestBefore(post, 0, verb) > 0;
    return listed(beforePlace(post.substring(0, noun)), post.substring(verb), manner, words);
  }

  /**
   * Where the verb of the things starts; -1 if they have none. 已摘帽 of 已摘帽县 and 上市公司 describe, 上市 of
   * 地级以上市 is none.
   */
  private static int verbIn(String post, int end, StatementWords words) {
    int from = end > 0 && NOT_YET.indexOf(post.charAt(0)) >= 0 ? SHORTEST_THING + 1 : 1;
    int verb = end > SHORTEST_THING ? words.doneBy.find(post, from, end) : -1;
    while (verb > 0) {
      int after = verb + words.doneBy.longestAt(post, verb, end);
      boolean describes = words.family.longestAt(post, after, end) > 0;
      if (!describes && words.doneNever.longestAt(post, verb - 1, end) == 0) {
        return verb;
      }
      verb = words.doneBy.find(post, after, end);
    }
    int got = post.indexOf('获', SHORTEST_THING);
    return got > 0 && got < end - 2 && "收捕缴查抓".indexOf(post.charAt(got - 1)) < 0 ? got : -1;
  }

  /** 池子全部点火使用, 正在开展前期工作: whatever stands behind such a word is what was done. */
  private static CountedPost withManner(String post, StatementWords words) {
    int end = post.length();
    int at = words.mannerOfVerb.find(post, 0, end);
    int verb = at < 0 ? end : at + words.mannerOfVerb.longestAt(post, at, end);
    if (at == 1 || end - verb < SHORTEST_THING) {
      return listed(post, "", false, words);
    }
    String predicate = post.substring(verb);
    return at == 0
        ? new CountedPost("", "", predicate, true)
        : listed(post.substring(0, at), predicate, true, words);
  }

  private static int beforeManner(String post, int verb, StatementWords words) {
    int end = verb;
    int manner = words.manner.longestBefore(post, 0, end);
    while (manner > 0 && end > manner) {
      end -= manner;
      manner = words.manner.longestBefore(post, 0, end);
    }
    return end;
  }

  /** 医院在考核中: the place of what they did is not part of the thing. */
  private static String beforePlace(String noun) {
    int in = noun.lastIndexOf('在');
    boolean place = in >= SHORTEST_THING && "中上里".indexOf(noun.charAt(noun.length() - 1)) >= 0;
    return place ? noun.substring(0, in) : noun;
  }

  private static CountedPost listed(
      String noun, String predicate, boolean manner, StatementWords words) {
    int etc = noun.indexOf('等', SHORTEST_THING);
    if (etc < 0 || !isAndSoOn(noun, etc)) {
      return new CountedPost(noun, "", predicate, manner);
    }
    String tail = noun.substring(etc + 1);
    boolean generic = tail.isEmpty() || words.generic.contains(tail);
    return new CountedPost(noun.substring(0, etc), generic ? "" : tail, predicate, manner);
  }

  /** Whether 等 ends a list at a place behind the first: not so in 高等学校, 平等, 三等级. */
  static boolean isAndSoOn(String text, int at) {
    return NOT_AND_SO_ON.indexOf(text.charAt(at - 1)) < 0 && !text.startsWith("级", at + 1);
  }

  /** The thing with what the list says for all. */
  String whole() {
    return thing + tail;
  }

  /** The thing of a deed with what it did, unless that only says that all of it is done (全部完工). */
  String done() {
    return manner || predicate.isEmpty() ? whole() : turned();
  }

  /** 上市企业: what the things did goes before them, as in 新增企业. */
  String turned() {
    return predicate + whole();
  }
}
