package org.yunhe.report.statement;

/**
 * The words behind a count, taken apart.
 *
 * @param thing what is counted: 公路 of 公路建成通车
 * @param tail what a list says once for all its things: 改扩建工程 of 道路等改扩建工程; empty if nothing
 * @param predicate what the things did: 建成通车; empty if the words do not say
 */
record CountedPost(String thing, String tail, String predicate) {
  private static final int SHORTEST_THING = 2;
  private static final int LONGEST_MANNER = 4;

  /** 高等学校, 中等职业学校, 平等: here 等 ends no list. */
  private static final String NOT_AND_SO_ON = "高中初平同特优均上下一二三";

  static CountedPost of(String post, StatementWords words) {
    int end = post.length();
    int verb = end > SHORTEST_THING ? words.doneBy().find(post, SHORTEST_THING, end) : -1;
    if (verb < 0 || isAttribute(post, verb, words)) {
      return listed(post, "", words);
    }
    int of = post.lastIndexOf('的', verb);
    if (of > 0) {
      return listed(post.substring(0, of), post.substring(of + 1) + "的", words);
    }
    int noun = nounEnd(post, verb, words);
    int predicate = verb;
    if (noun > 0 && verb - noun <= LONGEST_MANNER) {
      predicate = noun + words.manner().longestAt(post, noun, verb);
    } else {
      noun = beforeManner(post, verb, words);
    }
    return listed(beforePlace(post.substring(0, noun)), post.substring(predicate), words);
  }

  /** 主板上市企业: the verb describes the noun that follows it. */
  private static boolean isAttribute(String post, int verb, StatementWords words) {
    int end = post.length();
    int tail = words.family().longestBefore(post, verb, end);
    return tail > 0
        && end - tail > verb
        && words.doneBy().longestBefore(post, verb, end - tail) > 0
        && nounEnd(post, verb, words) < 0;
  }

  /** After the last noun of a kind before the verb: 企业 of 企业主板上市; -1 if there is none. */
  private static int nounEnd(String post, int verb, StatementWords words) {
    for (int end = verb; end >= SHORTEST_THING; end--) {
      if (words.family().longestBefore(post, 0, end) > 1) {
        return end;
      }
    }
    return -1;
  }

  private static int beforeManner(String post, int verb, StatementWords words) {
    int end = verb;
    int manner = words.manner().longestBefore(post, 0, end);
    while (manner > 0 && end - manner >= SHORTEST_THING) {
      end -= manner;
      manner = words.manner().longestBefore(post, 0, end);
    }
    return end;
  }

  /** 医院在考核中: the place of what they did is not part of the thing. */
  private static String beforePlace(String noun) {
    int in = noun.lastIndexOf('在');
    boolean place = in >= SHORTEST_THING && "中上里".indexOf(noun.charAt(noun.length() - 1)) >= 0;
    return place ? noun.substring(0, in) : noun;
  }

  private static CountedPost listed(String noun, String predicate, StatementWords words) {
    int etc = noun.indexOf('等', SHORTEST_THING);
    boolean list =
        etc > 0
            && NOT_AND_SO_ON.indexOf(noun.charAt(etc - 1)) < 0
            && !noun.startsWith("级", etc + 1);
    if (!list) {
      return new CountedPost(noun, "", predicate);
    }
    String tail = noun.substring(etc + 1);
    boolean work = words.work().longestBefore(tail, 0, tail.length()) > 0;
    boolean done = work && words.deed().find(tail, 0, tail.length()) >= 0;
    return new CountedPost(noun.substring(0, etc), done ? tail : "", predicate);
  }

  /** The thing with what the list says for all. */
  String whole() {
    return thing + tail;
  }

  /** 上市企业: what the things did goes before them, as in 新增企业. */
  String turned() {
    return predicate + whole();
  }
}
