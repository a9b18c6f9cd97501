package org.yunhe.report.project;

import org.yunhe.report.lexicon.Lexicon;
import org.yunhe.report.lexicon.WordTrie;

/** The words of {@code report/projects.txt} that tell how far something named before has got. */
final class ProgressWords {
  /** What leads to how far something has got: 正在, 现已. */
  final WordTrie marks;

  /** Those that say that it goes on: 正在. */
  final WordTrie going;

  /** What is done of a project that goes on: 完成投资3亿元. */
  final WordTrie parts;

  /** What is done before work begins: 完成施工图评审. */
  final WordTrie plannedParts;

  /** What stands for a project named before: 该项目. */
  final WordTrie anaphors;

  /** What follows the name of a project where one stands on its ground: 项目现场. */
  final WordTrie sites;

  /** A part of a project named before, of which alone a clause tells: 厂房已封顶. */
  final WordTrie partsOfTopic;

  /** What follows a name and tells where and how large it is: 位于, 总投资. */
  final WordTrie leads;

  /** What news tells was held: 集中开工. */
  final WordTrie events;

  ProgressWords(Lexicon lexicon) {
    marks = lexicon.trie("progress.marks");
    going = lexicon.trie("progress.going");
    parts = lexicon.trie("parts");
    plannedParts = lexicon.trie("parts.planned");
    anaphors = lexicon.trie("anaphors");
    sites = lexicon.trie("sites");
    partsOfTopic = lexicon.trie("topic.parts");
    leads = lexicon.trie("topic.leads");
    events = lexicon.trie("events");
  }
}
