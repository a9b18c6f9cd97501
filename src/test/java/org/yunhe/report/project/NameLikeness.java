package org.yunhe.report.project;

import java.util.regex.Pattern;
import org.yunhe.CommonSubsequence;

/** How the gold standard compares project names: by their longest common subsequence. */
final class NameLikeness {
  private static final Pattern FILLER = Pattern.compile("[\\s，。、；：“”\"'‘’（）()《》〈〉·,.;:的了]");
  private static final Pattern TAIL = Pattern.compile("(等?(重点|重大)?(项目|工程)?(建设)?)$");

  private NameLikeness() {}

  /** 0 if the names do not agree, else the share they have in common. */
  static double of(String gold, String mine) {
    String g = plain(gold);
    String p = plain(mine);
    if (g.isEmpty() || p.isEmpty()) {
      return 0;
    }
    double common = CommonSubsequence.length(g, p);
    boolean agree = common / g.length() >= 0.7 && common / p.length() >= 0.6;
    return agree ? common / Math.max(g.length(), p.length()) : 0;
  }

  private static String plain(String name) {
    String filled = FILLER.matcher(name).replaceAll("");
    String plain = TAIL.matcher(filled).replaceAll("");
    return plain.isEmpty() ? filled : plain;
  }
}
