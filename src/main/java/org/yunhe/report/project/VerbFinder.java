package org.yunhe.report.project;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yunhe.report.lexicon.CharSet;
import org.yunhe.report.lexicon.WordTrie;

/** Finds the verbs of a clause that may govern names, told from the same words inside names. */
final class VerbFinder {
  /** After these a verb may follow. */
  private static final CharSet OPENS = CharSet.of("、元要将已年月内前底了并是—");

  private static final String JOINERS = "并及和与、";

  private final ProjectWords words;

  VerbFinder(ProjectWords words) {
    this.words = words;
  }

  List<VerbGroup> find(String text, Span clause, Nesting nesting) {
    List<VerbGroup> groups = new ArrayList<>();
    int i = clause.start();
    boolean open = true;
    while (i < clause.end()) {
      if (nesting.inside(i)) {
        open = false;
        i++;
        continue;
      }
      if (words.verbal.longestAt(text, i, clause.end()) == 0) {
        open = OPENS.has(text.charAt(i));
        i++;
        continue;
      }
      int skipped = opening(text, i, clause.end());
      VerbGroup verb = verbAt(text, i, clause, open);
      if (verb != null && verb.end() - i >= skipped) {
        add(groups, verb, text);
        i = verb.end();
        open = true;
      } else if (skipped > 0) {
        i += skipped;
        open = true;
      } else {
        open = OPENS.has(text.charAt(i));
        i++;
      }
    }
    return groups;
  }

  /** Length of an adverb, subject or particle at a place where a verb may follow; 0 if none. */
  private int opening(String text, int at, int end) {
    return Math.max(
        words.adverbs.longestAt(text, at, end), words.subjects.longestAt(text, at, end));
  }

  private @Nullable VerbGroup verbAt(String text, int at, Span clause, boolean open) {
    int helper = open ? words.helpers.longestAt(text, at, clause.end()) : 0;
    int before = words.before.longestAt(text, at, clause.end());
    boolean governs =
        open || (words.anywhere.contains(text, at, at + before) && !isCompound(text, at));
    if (!governs || !takesAfter(text, at + before, clause.end())) {
      before = 0;
    }
    int after = words.after.longestAt(text, at, clause.end());
    boolean complemented = after > 0 && words.complemented.contains(text, at, at + after);
    if (after > 0 && !complemented && !endsPhrase(text, at + after, clause)) {
      after = 0;
    }
    int length = Math.max(before, after);
    if (length == 0 && helper == 0) {
      return null;
    }
    if (helper > length) {
      return new VerbGroup(at, at + helper, text.substring(at, at + helper), null, false, true);
    }
    String verb = text.substring(at, at + length);
    return new VerbGroup(
        at, at + length, verb, words.stage(verb), after == length, before == length);
  }

  /** 共建成渝, 创建成都: 建 belongs to the verb before. */
  private static boolean isCompound(String text, int at) {
    return at > 0 && text.charAt(at) == '建' && "共创新扩改兴筹搭构组重修续在".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Whether what follows a verb can be a name that it governs. */
  private static boolean takesAfter(String text, int at, int end) {
    return at < end && "的、率）)”".indexOf(text.charAt(at)) < 0;
  }

  /** Whether a verb that follows its names ends here. */
  private boolean endsPhrase(String text, int at, Span clause) {
    if (at >= clause.end() || "、）)".indexOf(text.charAt(at)) >= 0) {
      return true;
    }
    if ("并和及后".indexOf(text.charAt(at)) >= 0 || Character.isDigit(text.charAt(at))) {
      return true;
    }
    return verbs(words.after, text, at, clause.end());
  }

  private static boolean verbs(WordTrie trie, String text, int at, int end) {
    int length = trie.longestAt(text, at, end);
    return length > 0 && (at + length == end || "、）)并".indexOf(text.charAt(at + length)) >= 0);
  }

  /** Adds a verb, as part of the group before it if only adverbs and joiners stand between. */
  private void add(List<VerbGroup> groups, VerbGroup verb, String text) {
    if (!groups.isEmpty()) {
      VerbGroup last = groups.get(groups.size() - 1);
      if (isFiller(text, last.end(), verb.start())) {
        groups.set(groups.size() - 1, last.join(verb));
        return;
      }
    }
    groups.add(verb);
  }

  private boolean isFiller(String text, int from, int to) {
    int i = from;
    while (i < to) {
      int adverb = words.adverbs.longestAt(text, i, to);
      if (adverb == 0 && JOINERS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
      i += Math.max(1, adverb);
    }
    return true;
  }
}
