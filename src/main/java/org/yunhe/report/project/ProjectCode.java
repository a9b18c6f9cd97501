package org.yunhe.report.project;

import org.yunhe.report.lexicon.WordTrie;

/**
 * What identifies a project: its name without quotes, blanks, tails such as 项目, 工程, 建设 and prefixes
 * such as 首个, so that two documents that name it differently share a row.
 */
final class ProjectCode {
  private static final int SHORTEST = 2;

  private final WordTrie prefixes;
  private final WordTrie tails;

  ProjectCode(ProjectWords words) {
    this.prefixes = words.codePrefixes;
    this.tails = words.codeTails;
  }

  String of(String name) {
    String plain = lettersOf(name);
    int from = 0;
    int to = plain.length();
    boolean changed = true;
    while (changed) {
      int prefix = prefixes.longestAt(plain, from, to);
      int tail = tails.longestBefore(plain, from, to);
      changed = false;
      if (tail > 0 && to - from - tail >= SHORTEST) {
        to -= tail;
        changed = true;
      } else if (prefix > 0 && to - from - prefix >= SHORTEST) {
        from += prefix;
        changed = true;
      }
    }
    return plain.substring(from, to);
  }

  private static String lettersOf(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return letters.toString();
  }
}
