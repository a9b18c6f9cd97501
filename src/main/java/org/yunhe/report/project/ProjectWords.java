package org.yunhe.report.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.report.lexicon.CharPairs;
import org.yunhe.report.lexicon.Lexicon;
import org.yunhe.report.lexicon.WordMap;
import org.yunhe.report.lexicon.WordTrie;
import org.yunhe.staged.Stage;

/** The words of {@code report/projects.txt} and {@code report/common_pairs.txt}. */
final class ProjectWords {
  /** Verbs that govern what follows wherever they stand in a clause. */
  final WordTrie anywhere;

  /** Verbs after the names that may have more behind them. */
  final WordTrie complemented;

  /** What may stand behind one of them and is an honour, no progress: 试点名单. */
  final WordTrie honours;

  /** What is brought out where something works: 吞吐量. */
  final WordTrie outputs;

  /** What no project's name begins with. */
  final WordTrie itemVerbs;

  /** Words of how far something has got. */
  final ProgressWords progress;

  final WordTrie helpers;
  final WordTrie adverbs;
  final WordTrie subjects;
  final WordTrie prefixes;
  final WordTrie vague;
  final WordTrie openers;

  /** What follows a verb and leads to what it is true of: 续建的有A. */
  final WordTrie listing;

  /** Measures behind a name: 全长2.6公里. */
  final WordTrie measures;

  /** A part behind a name, of which alone something is said: 柳河隧道掘进. */
  final WordTrie innerParts;

  /** What follows a name and leads to what is meant for it, or to how it came: 确保, 提前. */
  final WordTrie aims;

  /** What stands behind who goes where, before a name: 来到. */
  final WordTrie visits;

  /** What leads to the parts of a project: 主要建设. */
  final WordTrie contents;

  /** What kind of project a whole name behind it is of: 易地扶贫搬迁安置点. */
  final WordTrie classes;

  /** Nouns that begin like a verb: 启动区. */
  final WordTrie nouns;

  /** 新建, 修建: what they govern stands when it is told of as done. */
  final WordTrie makingVerbs;

  /** 批复, 核准. */
  final WordTrie approvals;

  /** 获, 拿到: what leads to them. */
  final WordTrie approving;

  /** Verbs that may be the end of a name as well: 发电. */
  final WordTrie endsOfNames;

  /** Words that begin like a particle and are part of a name: 和谐, 高标准农田. */
  final WordTrie ownStarts;

  /** What no name holds: 由于, 不能. */
  final WordTrie neverInside;

  /** What no name begins with: 取消, 将. */
  final WordTrie neverStarts;

  /** What no name ends with: 已, 开始. */
  final WordTrie neverEnds;

  /** Words of kinds of projects: 重点, 民生. */
  final WordTrie kinds;

  /** What follows a name and says no more than its verb does: 步伐, 的实施. */
  final WordTrie deeds;

  /** What is done to it, behind a name and 的: 的招商和改造工作. */
  final WordTrie deedVerbs;

  /** What follows a name when its work has not begun: 前期工作, 可研. */
  final WordTrie preliminaries;

  final WordTrie projectTails;
  final WordTrie otherTails;

  /** How far reports share a pair of neighbouring characters; those not in it are a name's own. */
  final CharPairs<Sharing> pairs;

  final WordTrie codePrefixes;
  final WordTrie codeTails;

  /** 1 for a word of what is meant, -1 for one of what is done, 0 for one of neither: 按计划. */
  final WordMap<Integer> leanings;

  /** Verbs that may stand before the names they govern. */
  final WordTrie before;

  /** Verbs that may stand after the names they govern. */
  final WordTrie after;

  /** What the last word of a name makes it. */
  final WordMap<Head> heads;

  /**
   * Words of what is built or made, of building and of events where that is begun, without those
   * that most sentences about other things have. Where a sentence has none of them (most have
   * none), its verbs are about other things and are not looked at.
   */
  final WordTrie things;

  /** 项目, 工程. */
  final WordTrie genericEnds;

  final WordTrie policyHeads;
  final WordTrie worksHeads;

  /** All words that may stand where a verb does, with what they can be. */
  final WordMap<Verbal> verbal;

  private final WordMap<Stage> stages;

  ProjectWords(ReferenceFiles files) {
    Lexicon lexicon = Lexicon.load(files, "report/projects.txt");
    anywhere = lexicon.trie("anywhere");
    complemented = lexicon.trie("complemented");
    outputs = lexicon.trie("outputs");
    honours = lexicon.trie("honours");
    itemVerbs = lexicon.trie("item.verbs");
    progress = new ProgressWords(lexicon);
    helpers = lexicon.trie("helpers");
    adverbs = lexicon.trie("adverbs");
    subjects = lexicon.trie("subjects");
    prefixes = lexicon.trie("prefixes");
    vague = lexicon.trie("vague");
    openers = lexicon.trie("openers");
    listing = lexicon.trie("listing");
    makingVerbs = lexicon.trie("making");
    measures = lexicon.trie("name.measures");
    visits = lexicon.trie("name.visits");
    contents = lexicon.trie("contents");
    classes = lexicon.trie("name.classes");
    nouns = lexicon.trie("name.nouns");
    approvals = lexicon.trie("approvals");
    approving = lexicon.trie("approving");
    endsOfNames = lexicon.trie("name.also");
    aims = lexicon.trie("name.aims");
    innerParts = lexicon.trie("name.inner");
    ownStarts = lexicon.trie("name.starts");
    neverInside = lexicon.trie("name.never");
    neverStarts = lexicon.trie("name.never.starts");
    neverEnds = lexicon.trie("name.never.ends");
    kinds = lexicon.trie("kinds");
    deeds = lexicon.trie("name.deeds");
    deedVerbs = lexicon.trie("name.deed.verbs");
    preliminaries = lexicon.trie("name.preliminaries");
    projectTails = lexicon.trie("tail.project");
    otherTails = lexicon.trie("tail.other");
    codePrefixes = lexicon.trie("code.prefixes");
    codeTails = lexicon.trie("code.tails");
    leanings = leanings(lexicon);
    pairs = pairs(Lexicon.load(files, "report/common_pairs.txt"));
    List<String> either = new ArrayList<>();
    List<String> verbalGroups =
        new ArrayList<>(List.of("adverbs", "subjects", "helpers", "approving"));
    Map<String, Stage> verbs = new LinkedHashMap<>();
    for (Stage stage : Stage.values()) {
      String group = stage.name().toLowerCase(Locale.ROOT);
      lexicon.words(group).forEach(verb -> verbs.putIfAbsent(verb, stage));
      lexicon.words(group + ".after").forEach(verb -> verbs.putIfAbsent(verb, stage));
      either.add(group);
      verbalGroups.add(group);
      verbalGroups.add(group + ".after");
    }
    stages = new WordMap<>(verbs);
    before = lexicon.trie(either.toArray(String[]::new));
    after =
        lexicon.trie(
            "completed",
            "completed.after",
            "started",
            "started.after",
            "ongoing.after",
            "planned.after",
            "signed",
            "signed.after");
    Map<String, Head> ends = new LinkedHashMap<>();
    for (HeadKind kind : HeadKind.values()) {
      for (String word : lexicon.words("head." + kind.name().toLowerCase(Locale.ROOT))) {
        ends.putIfAbsent(word, new Head(kind, word.length()));
      }
    }
    heads = new WordMap<>(ends);
    things = things(ends, lexicon);
    genericEnds = lexicon.trie("head.generic");
    policyHeads = lexicon.trie("head.policy");
    worksHeads = lexicon.trie("head.works");
    Map<String, Verbal> verbals = new LinkedHashMap<>();
    for (String group : verbalGroups) {
      lexicon.words(group).forEach(word -> verbals.put(word, Verbal.of(this, word)));
    }
    verbal = new WordMap<>(verbals);
  }

  private static WordMap<Integer> leanings(Lexicon lexicon) {
    Map<String, Integer> leanings = new HashMap<>();
    lexicon.words("nature.target").forEach(word -> leanings.put(word, 1));
    lexicon.words("nature.actual").forEach(word -> leanings.put(word, -1));
    lexicon.words("nature.neither").forEach(word -> leanings.put(word, 0));
    return new WordMap<>(leanings);
  }

  private static WordTrie things(Map<String, Head> ends, Lexicon lexicon) {
    List<String> things = new ArrayList<>(lexicon.words("events"));
    things.addAll(lexicon.words("building"));
    ends.forEach(
        (word, head) -> {
          if (head.length() > 1 && (head.isBuilt() || head.kind() == HeadKind.PRODUCT)) {
            things.add(word);
          }
        });
    things.removeAll(lexicon.words("building.weak"));
    return new WordTrie(things);
  }

  private static CharPairs<Sharing> pairs(Lexicon lexicon) {
    Map<String, Sharing> pairs = new HashMap<>();
    lexicon.words("known.pairs").forEach(pair -> pairs.put(pair, Sharing.SOME));
    lexicon.words("common.pairs").forEach(pair -> pairs.put(pair, Sharing.MOST));
    return new CharPairs<>(pairs);
  }

  /** Where a range begins behind the adverbs at its start. */
  int afterAdverbs(String text, int from, int end) {
    return adverbs.afterAll(text, from, end);
  }

  /** Where a range ends before the adverbs at its end. */
  int beforeAdverbs(String text, int from, int end) {
    return adverbs.beforeAll(text, from, end);
  }

  /** The stage that a verb states. */
  Stage stage(String verb) {
    Stage stage = stages.of(verb, 0, verb.length());
    return stage == null ? Stage.ONGOING : stage;
  }

  /**
   * The stage that the verb at the end of a predicate states, else the one at its start.
   *
   * @param leading verbs that may be followed by more
   */
  Stage stage(String text, int from, int end, WordTrie leading) {
    int last = after.longestBefore(text, from, end);
    int verb = last > 0 ? end - last : from;
    int length = last > 0 ? last : leading.longestAt(text, from, end);
    return length == 0 ? Stage.ONGOING : stage(text.substring(verb, verb + length));
  }
}
