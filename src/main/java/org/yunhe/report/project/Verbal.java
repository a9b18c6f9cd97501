package org.yunhe.report.project;

import org.yunhe.report.lexicon.WordTrie;

/**
 * What a word that stands where a verb may stand can be: the length of the longest beginning of it
 * that is such a word, 0 if none is. So one look-up tells all that may start at a place.
 *
 * @param adverb as an adverb
 * @param subject as a subject
 * @param helper as a helper
 * @param before as a verb before the names it governs
 * @param after as a verb after them
 * @param approving as a verb that leads to an approval
 * @param part whether the verb before names is rather a noun (改造) or governs what is before it
 * @param anywhere whether the verb before names governs them wherever it stands
 * @param complement as a verb after names that may have more behind it
 * @param endsName whether the verb after names may be the end of one
 */
record Verbal(
    int adverb,
    int subject,
    int helper,
    int before,
    int after,
    int approving,
    boolean part,
    boolean anywhere,
    int complement,
    boolean endsName) {

  static Verbal of(ProjectWords words, String word) {
    int before = longest(words.before, word);
    int after = longest(words.after, word);
    return new Verbal(
        longest(words.adverbs, word),
        longest(words.subjects, word),
        longest(words.helpers, word),
        before,
        after,
        longest(words.approving, word),
        words.worksHeads.contains(word, 0, before) || words.complemented.contains(word, 0, before),
        words.anywhere.contains(word, 0, before),
        longest(words.complemented, word),
        words.endsOfNames.contains(word, 0, after));
  }

  private static int longest(WordTrie trie, String word) {
    return trie.longestAt(word, 0, word.length());
  }
}
