package org.yunhe.report.project;

import org.yunhe.report.lexicon.Ascii;

/** Tells whether what is said of a name ends with a verb, or goes on behind it. */
final class PhraseEnd {
  private final ProjectWords words;

  PhraseEnd(ProjectWords words) {
    this.words = words;
  }

  /** 建成|后可: what will be once it is done, which nobody says it is. */
  static boolean isThen(String text, int at) {
    return text.charAt(at) == '后'
        && at + 1 < text.length()
        && "可将能预每年".indexOf(text.charAt(at + 1)) >= 0;
  }

  /** Whether a verb that follows its names ends here. */
  boolean after(String text, int from, int at, Span clause) {
    if (from == clause.start() && leadsOn(text, from, at, clause.end())) {
      return false;
    }
    if (at >= clause.end() || "、）)".indexOf(text.charAt(at)) >= 0) {
      return true;
    }
    if (isThen(text, at) || countsOther(text, at, clause.end())) {
      return false;
    }
    if ("并和及后".indexOf(text.charAt(at)) >= 0 || Character.isDigit(text.charAt(at))) {
      return true;
    }
    return (text.charAt(at) == '等' && at + 1 == clause.end())
        || text.startsWith("仪式", at)
        || text.startsWith("成功", at)
        || isChain(text, at, clause.end());
  }

  /** 学校招生|260人, 自治县成立|60周年: numbers that tell of no progress. */
  private static boolean countsOther(String text, int at, int end) {
    int i = at;
    while (i < end && (Ascii.isDigit(text.charAt(i)) || ".万多余名".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i > at && (text.startsWith("人", i) || text.startsWith("周年", i));
  }

  /** 同步|推进3号线: with nothing before it, a verb that another one ends leads to what is behind. */
  private boolean leadsOn(String text, int from, int to, int end) {
    int verb = words.before.longestBefore(text, from, to);
    return to < end
        && verb > 0
        && verb < to - from
        && words.adverbs.contains(text, from, to - verb);
  }

  /** Whether one or two more verbs lead to the end of a phrase: 竣工|投产|见效. */
  private boolean isChain(String text, int from, int end) {
    int at = from;
    for (int more = 0; more < 2; more++) {
      at += words.adverbs.longestAt(text, at, end);
      int length = words.after.longestAt(text, at, end);
      if (length == 0) {
        return false;
      }
      at += length;
      if (at == end || "、）)并".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
