package org.yunhe.report.project;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yunhe.report.lexicon.CharSet;
import org.yunhe.staged.Stage;

/** Finds the verbs of a clause that may govern names, told from the same words inside names. */
final class VerbFinder {
  /** After these a verb may follow. */
  private static final CharSet OPENS = CharSet.of("、元要将已年月内前底了并是—");

  /** Chars of what is brought out, behind its verb: 完成货物吞吐量. */
  private static final int LONGEST_OUTPUT = 8;

  private static final String FINISHED = "完成";
  private static final String JOINERS = "并及和与、后";

  private final ProjectWords words;
  private final PlannedVerbs planned;
  private final ListingVerbs listings;
  private final StageSoFar soFar;
  private final PhraseEnd ends;

  VerbFinder(ProjectWords words) {
    this.words = words;
    this.planned = new PlannedVerbs(words);
    this.listings = new ListingVerbs(words);
    this.soFar = new StageSoFar(words);
    this.ends = new PhraseEnd(words);
  }

  /** The clause in a range of a sentence, with its verbs. */
  Clause read(String text, Span clause, Nesting nesting) {
    List<VerbGroup> groups = new ArrayList<>();
    int firstAdverb = -1;
    int i = clause.start();
    Place place = Place.OPEN;
    while (i < clause.end()) {
      int next = words.verbal.next(text, i, clause.end());
      if (next > i) {
        place = after(text, next - 1, nesting);
        i = next;
        if (i == clause.end()) {
          break;
        }
      }
      Verbal verbal = nesting.inside(i) ? null : words.verbal.longestAtNext(text, i, clause.end());
      if (verbal == null) {
        place = after(text, i, nesting);
        i++;
        continue;
      }
      int adverb = verbal.adverb();
      int subject = verbal.subject();
      VerbGroup verb = verbAt(text, i, clause, place, verbal);
      if (verb != null && verb.end() - i >= Math.max(adverb, subject)) {
        add(groups, verb, text);
        i = verb.end();
        place = Place.OPEN;
      } else if (subject > 0 || adverb > 0) {
        boolean first = firstAdverb < 0 && i - clause.start() >= Head.SHORTEST_NAME;
        firstAdverb = first && groups.isEmpty() ? i : firstAdverb;
        i += Math.max(subject, adverb);
        boolean open = subject > 0 || place == Place.OPEN || OPENS.has(text.charAt(i - 1));
        place = open ? Place.OPEN : Place.AFTER_ADVERB;
      } else {
        place = after(text, i, nesting);
        i++;
      }
    }
    return new Clause(text, clause, groups, firstAdverb, nesting);
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

  private static Place after(String text, int at, Nesting nesting) {
    return OPENS.has(text.charAt(at)) && !nesting.inside(at) ? Place.OPEN : Place.INSIDE;
  }

  private @Nullable VerbGroup verbAt(String text, int at, Span clause, Place place, Verbal verbal) {
    int planning = planned.lengthAt(text, at, clause.end(), verbal);
    if (planning > 0) {
      return VerbGroup.of(
          at, at + planning, text.substring(at, at + planning), Stage.PLANNED, true, false);
    }
    VerbGroup listing = listings.at(text, at, clause.end(), verbal);
    if (listing != null) {
      return listing;
    }
    int helper = place == Place.INSIDE ? 0 : verbal.helper();
    int before = governs(text, at, clause, place, verbal) ? verbal.before() : 0;
    boolean complemented = isComplemented(text, at, clause.end(), verbal);
    int after = verbal.after();
    if (after == 0 || !ends.after(text, at, at + after, clause)) {
      after = complemented ? verbal.complement() : 0;
    }
    if (isPartOfWorks(text, clause.start(), at, after)
        || (verbal.endsName() && isEndOfName(text, at, at + after, clause, place))) {
      after = 0;
    }
    int length = Math.max(before, after);
    if (Math.max(length, helper) == 0
        || words.nouns.longestAt(text, at, clause.end()) > Math.max(length, helper)) {
      return null;
    }
    if (helper > length) {
      return VerbGroup.of(at, at + helper, text.substring(at, at + helper), null, false, true);
    }
    String verb = text.substring(at, at + length);
    Stage stage =
        complemented && isOfName(text, clause.start(), at)
            ? soFar.of(verb, text, at + length, clause.end())
            : null;
    return VerbGroup.of(
        at,
        at + length,
        verb,
        stage == null ? words.stage(verb) : stage,
        after == length,
        before == length);
  }

  /** Whether names may stand behind a verb that it governs. */
  private static boolean governs(String text, int at, Span clause, Place place, Verbal verbal) {
    boolean may =
        place == Place.OPEN
            || (!verbal.part()
                && (place == Place.AFTER_ADVERB || (verbal.anywhere() && !isCompound(text, at))));
    return may && takesAfter(text, at + verbal.before(), clause.end());
  }

  /**
   * A verb that may have more behind it: A落户B, but not A取得的B, A列入试点名单 or A完成吞吐量2亿吨; A完成工程量的85%
   * tells a share.
   */
  private boolean isComplemented(String text, int at, int end, Verbal verbal) {
    int to = at + verbal.complement();
    return verbal.complement() > 0
        && (to == end || "的了".indexOf(text.charAt(to)) < 0 || Count.starts(text, to + 1, end))
        && !isHonour(text, at, to, end)
        && words.outputs.find(text, to, Math.min(end, to + LONGEST_OUTPUT)) < 0;
  }

  /** A入选试点名单; but A落户经开区 has found its place. */
  private boolean isHonour(String text, int at, int to, int end) {
    return words.honours.longestBefore(text, to, end) > 0
        && words.stage(text.substring(at, to)) != Stage.SIGNED;
  }

  /** Whether a name ends before a verb and its adverbs: A已完成B, but not 全面完成A. */
  private boolean isOfName(String text, int from, int at) {
    return words.beforeAdverbs(text, from, at) - from > 1;
  }

  /** 技术改造|完成: the first half of a verb is the end of a name. */
  private boolean isPartOfWorks(String text, int start, int at, int length) {
    int works = length - FINISHED.length();
    return works > 1
        && text.startsWith(FINISHED, at + works)
        && Head.of(words, text, start, at + works).length() > works;
  }

  /** 风力发电: a verb that follows neither an adverb or verb nor a whole name is part of one. */
  private boolean isEndOfName(String text, int from, int to, Span clause, Place place) {
    boolean listed = to < clause.end() && text.charAt(to) == '、';
    if (listed || from == clause.start() || text.charAt(from - 1) == '、') {
      return true;
    }
    boolean together = Head.of(words, text, new Span(clause.start(), to)).length() > to - from;
    boolean whole = Head.of(words, text, new Span(clause.start(), from)).isThing();
    return place == Place.INSIDE
        && (together || !whole)
        && !words.preliminaries.contains(text, from, to);
  }

  /** 共建成渝, 创建成都: 建 belongs to the verb before. */
  private static boolean isCompound(String text, int at) {
    return at > 0 && text.charAt(at) == '建' && "共创新扩改兴筹搭构组重修续在".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Whether what follows a verb can be a name that it governs. */
  private static boolean takesAfter(String text, int at, int end) {
    return at < end && !PhraseEnd.isThen(text, at) && "的、率等）)”".indexOf(text.charAt(at)) < 0;
  }

  /** Adds a verb, as part of the group before it if only adverbs and joiners stand between. */
  private void add(List<VerbGroup> groups, VerbGroup verb, String text) {
    if (!groups.isEmpty()) {
      VerbGroup last = groups.get(groups.size() - 1);
      if (isFiller(text, last.end(), verb.start())) {
        groups.set(groups.size() - 1, joined(last, verb));
        return;
      }
    }
    groups.add(verb);
  }

  private VerbGroup joined(VerbGroup verb, VerbGroup next) {
    if (isPart(verb, next)) {
      return verb;
    }
    return isObject(verb, next) ? verb.at(next.stage()) : verb.join(next);
  }

  /** 征地拆迁|基本完成: a part of the work is done. */
  private boolean isPart(VerbGroup verb, VerbGroup next) {
    boolean done = next.verb().endsWith(FINISHED) || next.verb().endsWith("完工");
    return done && words.innerParts.contains(verb.verb());
  }

  /** A进入|建设新阶段, A列入|今年开工计划: the verb behind tells what the first one is about. */
  private boolean isObject(VerbGroup verb, VerbGroup next) {
    return !verb.takesAfter()
        && !next.takesBefore()
        && verb.verb().indexOf('入') >= 0
        && words.complemented.contains(verb.verb());
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
