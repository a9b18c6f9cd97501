package org.yunhe.report.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.report.lexicon.Lexicon;
import org.yunhe.report.lexicon.WordMap;
import org.yunhe.report.lexicon.WordTrie;
import org.yunhe.report.quantity.QuantityReader;

/** The word lists of {@code report/statement.txt}, and those of {@code number.txt} it shares. */
final class StatementWords {
  /** How there came to be more or fewer of what is counted behind the number: 增加 of 增加3个县. */
  final WordTrie changeOfCount;

  /** How something grew, right before the number: 增长. */
  final WordTrie changeUp;

  /** How something fell, right before the number: 下降. */
  final WordTrie changeDown;

  /** Growth as a noun, with 达到 or 为 behind it: 增速. */
  final WordTrie changeNounUp;

  /** The same of a fall: 降幅. */
  final WordTrie changeNounDown;

  /** Comparisons in place of a verb, with the verb they stand for: 高于, 低于. */
  final WordMap<Lead.Verb> than;

  /** Where something got to, whatever the way there: 达到, 提高到. */
  final WordTrie levelTo;

  /** What a clause achieves: 完成, 实现. */
  final WordTrie levelDone;

  /** Words without meaning for the indicator, in front of a verb or a number: 同比, 人均. */
  final WordTrie adverb;

  /** What stands in front of the indicator without meaning for it: 其中, 预计. */
  final WordTrie lead;

  /** Words that start like one of the leads and are part of the indicator: 在建, 合同. */
  final WordTrie keep;

  /** What opens a remark behind the number, not the thing that is counted: 居, 同比. */
  final WordTrie remark;

  /** Verbs that open a claim of things counted: 新建, 引进. */
  final WordTrie deed;

  /** Deeds done, a count of which is a figure even in the list of a plan: 办成. */
  final WordTrie deedDone;

  /** Deeds after which there are fewer: 减少. */
  final WordTrie deedFewer;

  /** Verbs of what counted things did: 上市 of 3家企业上市. */
  final WordTrie doneBy;

  /** Those of them behind which stands what they did: 实现 of 24个实现正增长. */
  final WordTrie doneWith;

  /** Words with such a verb behind their first char that is none: 以上市. */
  final WordTrie doneNever;

  /** How something was done, which says nothing between what is counted and its verb: 顺利. */
  final WordTrie manner;

  /** Those of them behind which a verb of any kind stands: 全部 of 412口池子全部点火使用. */
  final WordTrie mannerOfVerb;

  /** Deeds that tell what there is, not what was added: 拥有. */
  final WordTrie holding;

  /** In front of a number: it adds up over the time that it is said of: 累计. */
  final WordTrie summed;

  final WordTrie tense;
  final WordTrie flow;
  final WordTrie nation;
  final WordTrie yearly;
  final WordTrie consumed;

  /** Deeds whose number counts whom something reaches: 惠及. */
  final WordTrie reach;

  /** Those before which stands what reaches them, even where it was told before: 惠及. */
  final WordTrie benefit;

  /** Measures that need the thing that they measure: 总投资. */
  final WordTrie attribute;

  /** Those of them that belong to who acts, not to what is done: 旅游收入. */
  final WordTrie attributeOfActor;

  /** Ends of indicator names, which need no family name: 产值. */
  final WordTrie measureNoun;

  /** What kind of thing a family is: 产业. */
  final WordTrie family;

  /** What a name may end with: attributes, nouns of measures and of families. */
  final WordTrie head;

  /** What tells the members of a family apart: 城镇. */
  final WordTrie modifier;

  /** Nouns behind 等 that only say what kind of things a list names: 重点项目. */
  final WordTrie generic;

  /** Aspects, a count of which is no figure: 方面. */
  final WordTrie aspect;

  /** Lists written as one word, with their members: 城乡. */
  final Map<String, String> pair;

  /** Wholes, with the parts that go by names of their own: 进出口. */
  final Map<String, String> whole;

  /** Nouns whose number is a time and yet a figure: 工期. */
  final WordTrie timeNoun;

  /** What has its class or its capacity in front of it: 变电站. */
  final WordTrie facility;

  /** What sums, areas and lengths belong to: facilities, and 二期, 公园. */
  final WordTrie owner;

  /** What stands for a project named before: 该项目. */
  final WordTrie anaphor;

  /** Verbs after which the subject of a sentence ends: 稳居. */
  final WordTrie predicate;

  /** What makes a claim an aim, in the part that looks ahead or in a sentence of its own: 力争. */
  final WordTrie aim;

  /** What a share of something planned is of: 年度任务. */
  final WordTrie planned;

  /** How far something got: 台阶. */
  final WordTrie milestone;

  /** What stands in front of something yet to come and does not say what it is: 预计可实现. */
  final WordTrie promise;

  /** What begins like one of those words and makes none: 预期寿命. */
  final WordTrie aimNever;

  /** What tells in any part of a report of what is yet to come: 投产后. */
  final WordTrie aimFuture;

  /** Those of them that tell so of all that follows in the sentence: 目标是. */
  final WordTrie aimOfSentence;

  /** Those that tell so of their clause alone: 计划投资. */
  final WordTrie aimOfClause;

  /** Those that tell what has to be done before: 投产后. */
  final WordTrie aimAfter;

  /** What makes a claim in the part that looks ahead one of what is the case: 目前. */
  final WordTrie doneSoFar;

  /** Names of plans, with their years: “十四五”. */
  final Map<String, String> plan;

  /** Words for years past, with how many they are: 五年来. */
  final Map<String, String> span;

  /** Words for years to come, with how many they are: 未来五年. */
  final Map<String, String> spanAhead;

  /** All names of plans, of spans of years and of parts of years. */
  final WordTrie timeNames;

  private static WordMap<Lead.Verb> than(Lexicon words) {
    Map<String, Lead.Verb> than = new HashMap<>();
    words.words("than.up").forEach(word -> than.put(word, Lead.Verb.UP));
    words.words("than.down").forEach(word -> than.put(word, Lead.Verb.DOWN));
    return new WordMap<>(than);
  }

  private StatementWords(Lexicon words, Lexicon numbers) {
    changeOfCount = words.trie("change.of.count");
    changeUp = words.trie("change.up");
    changeDown = words.trie("change.down");
    changeNounUp = words.trie("change.noun.up");
    changeNounDown = words.trie("change.noun.down");
    than = than(words);
    levelTo = words.trie("level.to");
    levelDone = words.trie("level.done");
    adverb = words.trie("adverb");
    lead = words.trie("lead");
    keep = words.trie("keep");
    remark = words.trie("remark");
    deed = words.trie("deed");
    deedDone = words.trie("deed.done");
    deedFewer = words.trie("deed.fewer");
    doneBy = words.trie("done.by");
    doneWith = words.trie("done.with");
    doneNever = words.trie("done.never");
    manner = words.trie("manner");
    mannerOfVerb = words.trie("manner.verb");
    holding = words.trie("holding");
    summed = words.trie("summed");
    tense = words.trie("tense");
    flow = words.trie("flow");
    nation = words.trie("nation");
    yearly = words.trie("yearly");
    consumed = words.trie("consumed");
    reach = words.trie("reach");
    benefit = words.trie("benefit");
    attribute = words.trie("attribute");
    attributeOfActor = words.trie("attribute.actor");
    measureNoun = words.trie("measure.noun");
    family = words.trie("family");
    head = words.trie("attribute", "measure.noun", "family");
    modifier = words.trie("modifier");
    generic = words.trie("generic");
    aspect = words.trie("aspect");
    pair = words.map("pair");
    whole = words.map("whole");
    timeNoun = words.trie("time.noun");
    facility = words.trie("facility");
    owner = words.trie("facility", "owner");
    anaphor = words.trie("anaphor");
    predicate = words.trie("predicate");
    aim = words.trie("aim", "aim.after");
    planned = words.trie("planned");
    milestone = numbers.trie("milestone");
    promise = words.trie("promise");
    aimNever = words.trie("aim.never");
    aimFuture = words.trie("aim.future", "aim.clause", "aim.after");
    aimOfSentence = words.trie("aim.future", "aim.after");
    aimOfClause = words.trie("aim.clause");
    aimAfter = words.trie("aim.after");
    doneSoFar = words.trie("done.so.far");
    plan = words.map("plan");
    span = words.map("span");
    spanAhead = words.map("span.ahead");
    timeNames = timeNames(words);
  }

  static StatementWords load(ReferenceFiles files) {
    return new StatementWords(
        Lexicon.load(files, "report/statement.txt"), Lexicon.load(files, QuantityReader.WORDS));
  }

  private static WordTrie timeNames(Lexicon words) {
    Set<String> names = new HashSet<>(words.map("plan").keySet());
    names.addAll(words.map("span").keySet());
    names.addAll(words.map("span.ahead").keySet());
    names.addAll(TimeMentions.PARTS_OF_YEARS);
    return new WordTrie(names);
  }
}
