package org.yunhe.report.project;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yunhe.report.lexicon.CharSet;
import org.yunhe.report.lexicon.WordTrie;
import org.yunhe.staged.Stage;

/** Finds the verbs of a clause that may govern names, told from the same words inside names. */
final class VerbFinder {
  /** After these a verb may follow. */
  private static final CharSet OPENS = CharSet.of("、元要将已年月内前底了并是—");

  private static final char APPROVED = '获';
  private static final String JOINERS = "并及和与、";

  /** Chars of 获, who approves, and the approval. */
  private static final int LONGEST_APPROVAL = 14;

  private final ProjectWords words;

  VerbFinder(ProjectWords words) {
    this.words = words;
  }

  List<VerbGroup> find(String text, Span clause, Nesting nesting) {
    List<VerbGroup> groups = new ArrayList<>();
    int i = clause.start();
    Place place = Place.OPEN;
    while (i < clause.end()) {
      if (nesting.inside(i)) {
        place = Place.INSIDE;
        i++;
        continue;
      }
      if (!words.verbal.mayStartAt(text, i, clause.end()) && text.charAt(i) != APPROVED) {
        place = after(text.charAt(i));
        i++;
        continue;
      }
      int adverb = words.adverbs.longestAt(text, i, clause.end());
      int subject = words.subjects.longestAt(text, i, clause.end());
      VerbGroup verb = verbAt(text, i, clause, place);
      if (verb != null && verb.end() - i >= Math.max(adverb, subject)) {
        add(groups, verb, text);
        i = verb.end();
        place = Place.OPEN;
      } else if (subject > 0 || adverb > 0) {
        i += Math.max(subject, adverb);
        boolean open = subject > 0 || place == Place.OPEN || OPENS.has(text.charAt(i - 1));
        place = open ? Place.OPEN : Place.AFTER_ADVERB;
      } else {
        place = after(text.charAt(i));
        i++;
      }
    }
    return groups;
  }

  /** What a verb at some place of a clause may be. */
  private enum Place {
    /** Nothing that it could be a part of stands before it. */
    OPEN,
    /** An adverb in the midst of other words stands before it: 公路提质|改造, 公路全面|改造. */
    AFTER_ADVERB,
    /** It may be a part of a longer word. */
    INSIDE
  }

  private static Place after(char c) {
    return OPENS.has(c) ? Place.OPEN : Place.INSIDE;
  }

  private @Nullable VerbGroup verbAt(String text, int at, Span clause, Place place) {
    int helper = place == Place.INSIDE ? 0 : words.helpers.longestAt(text, at, clause.end());
    int before = words.before.longestAt(text, at, clause.end());
    boolean governs =
        place == Place.OPEN
            || (!isPart(text, at, at + before)
                && (place == Place.AFTER_ADVERB
                    || (words.anywhere.contains(text, at, at + before) && !isCompound(text, at))));
    if (!governs || !takesAfter(text, at + before, clause.end())) {
      before = 0;
    }
    int after = words.after.longestAt(text, at, clause.end());
    boolean complemented = after > 0 && isComplemented(text, at, at + after, clause.end());
    if (after > 0 && !complemented && !endsPhrase(text, at + after, clause)) {
      after = 0;
    }
    int planned = Math.max(approval(text, at, clause.end()), preliminary(text, at, clause.end()));
    if (planned > 0) {
      return new VerbGroup(
          at, at + planned, text.substring(at, at + planned), Stage.PLANNED, true, false);
    }
    int length = Math.max(before, after);
    if (length == 0 && helper == 0) {
      return null;
    }
    if (helper > length) {
      return new VerbGroup(at, at + helper, text.substring(at, at + helper), null, false, true);
    }
    String verb = text.substring(at, at + length);
    Stage stage = complemented ? words.stageSoFar(verb, text, at + length, clause.end()) : null;
    return new VerbGroup(
        at,
        at + length,
        verb,
        stage == null ? words.stage(verb) : stage,
        after == length,
        before == length);
  }

  /** A verb that may have more behind it: A落户B, but not A取得的B. */
  private boolean isComplemented(String text, int from, int to, int end) {
    return words.complemented.contains(text, from, to)
        && (to == end || "的了".indexOf(text.charAt(to)) < 0);
  }

  /** Length of 启动前期工作 at the end of a phrase; 0 if none starts here. */
  private int preliminary(String text, int at, int end) {
    int verb = words.before.longestAt(text, at, end);
    int work = verb == 0 ? 0 : words.preliminaries.longestAt(text, at + verb, end);
    boolean ends = at + verb + work == end || text.charAt(at + verb + work) == '、';
    return work > 0 && ends ? verb + work : 0;
  }

  /** Length of 获省发改委批复; 0 if none starts here. */
  private int approval(String text, int at, int end) {
    if (text.charAt(at) != APPROVED) {
      return 0;
    }
    for (int i = at + 1; i < Math.min(end, at + LONGEST_APPROVAL); i++) {
      int length = words.approvals.longestAt(text, i, end);
      if (length > 0) {
        return i + length - at;
      }
    }
    return 0;
  }

  /** Whether a verb in the midst of a clause is rather a noun (改造) or governs what is before it. */
  private boolean isPart(String text, int from, int to) {
    return words.worksHeads.contains(text, from, to) || words.complemented.contains(text, from, to);
  }

  /** 共建成渝, 创建成都: 建 belongs to the verb before. */
  private static boolean isCompound(String text, int at) {
    return at > 0 && text.charAt(at) == '建' && "共创新扩改兴筹搭构组重修续在".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Whether what follows a verb can be a name that it governs. */
  private static boolean takesAfter(String text, int at, int end) {
    return at < end && "的、率等）)”".indexOf(text.charAt(at)) < 0;
  }

  /** Whether a verb that follows its names ends here. */
  private boolean endsPhrase(String text, int at, Span clause) {
    if (at >= clause.end() || "、）)".indexOf(text.charAt(at)) >= 0) {
      return true;
    }
    if ("并和及后".indexOf(text.charAt(at)) >= 0 || Character.isDigit(text.charAt(at))) {
      return true;
    }
    return text.startsWith("仪式", at)
        || text.startsWith("成功", at)
        || verbs(words.after, text, at, clause.end());
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
